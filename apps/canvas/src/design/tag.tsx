import styles from './tag.module.css'

/** How something stands: quiet, good, or asking for a talk. */
export type TagTone = 'quiet' | 'good' | 'open' | 'warn'

/** A word in a small frame. The tone only underlines what the word says. */
export function Tag({ tone, children }: { tone: TagTone; children: string }) {
  return (
    <span className={styles['tag']} data-tone={tone}>
      {children}
    </span>
  )
}
