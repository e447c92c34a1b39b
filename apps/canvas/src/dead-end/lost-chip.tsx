import styles from './dead-end.module.css'

/** A road that stops, and an empty place where a chip would lie. It decorates. */
export function LostChip() {
  return (
    <svg className={styles['drawing']} viewBox="0 0 260 92" width={260} height={92} aria-hidden="true">
      <path className={styles['road']} d="M10 62 C50 62 62 32 104 32 S140 40 150 44" />
      <path className={styles['track']} d="M10 62 C50 62 62 32 104 32 S140 40 150 44" />
      <circle className={styles['station']} cx="20" cy="61" r="12" />
      <circle className={styles['station']} cx="104" cy="32" r="12" />
      <circle className={styles['empty']} cx="208" cy="46" r="30" />
      <text className={styles['mark']} x="208" y="57" textAnchor="middle">
        ?
      </text>
    </svg>
  )
}
