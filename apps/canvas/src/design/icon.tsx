import { symbolPath } from '@praatplaat/scene'
import styles from './icon.module.css'

/** A Lucide symbol, drawn as the scene draws it. It decorates: the words beside it say what it means. */
export function Icon({ name, size = 18 }: { name: Parameters<typeof symbolPath>[0]; size?: number }) {
  return (
    <svg className={styles['icon']} width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      <path d={symbolPath(name)} />
    </svg>
  )
}
