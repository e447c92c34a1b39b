import { useTranslations } from 'use-intl'
import { useCanvas } from '../session/session-context.tsx'
import { Row } from '../side-panel/row.tsx'
import styles from './notes.module.css'

/** A note in a list. */
export function NoteRow({ noteId }: { noteId: string }) {
  const t = useTranslations('editing')
  const text = useCanvas((canvas) => canvas.notes[noteId]?.text ?? null)
  if (text === null) return null
  return (
    <Row
      opens={{ kind: 'note', id: noteId }}
      picture={<span className={styles['paper']} aria-hidden="true" />}
    >
      {text.trim() === '' ? <em>{t('noWords')}</em> : text}
    </Row>
  )
}
