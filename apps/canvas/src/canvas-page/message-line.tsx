import { useEffect } from 'react'
import { useTranslations } from 'use-intl'
import { Icon } from '../design/icon.tsx'
import { useView } from '../view-state/view.ts'
import styles from './message-line.module.css'

/** How long a message stays, in milliseconds: long enough to read twice, and longer for what needs a talk or may not be seen at once. */
const stays = { info: 4500, news: 12_000, warn: 12_000 }

/** The line that says what just happened, to the eye and to the screen reader. */
export function MessageLine() {
  const t = useTranslations('app')
  const message = useView((view) => view.message)
  const dismiss = useView((view) => view.dismiss)

  useEffect(() => {
    if (!message) return
    const timer = setTimeout(dismiss, stays[message.tone])
    return () => clearTimeout(timer)
  }, [message, dismiss])

  return (
    <div className={styles['region']} role="status">
      {message && (
        <p key={message.id} className={styles['message']} data-tone={message.tone}>
          {message.text}
          <button type="button" onClick={dismiss} aria-label={t('close')}>
            <Icon name="x" size={16} />
          </button>
        </p>
      )}
    </div>
  )
}
