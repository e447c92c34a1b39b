import { deleteNote, say, type Canvas, type Locale, type Note } from '@praatplaat/model'
import { useTranslations } from 'use-intl'
import { useCanvas, useMayEdit } from '../session/session-context.tsx'
import { backTo, sameAround } from '../side-panel/back-to.ts'
import { DeleteButton } from '../side-panel/delete-button.tsx'
import { PanelHead } from '../side-panel/panel-head.tsx'
import styles from '../side-panel/side-panel.module.css'
import { useChange } from '../side-panel/use-change.ts'
import { useReaderLocale } from '../words/reader-language.tsx'
import { PrivacyReminder } from '../written-text/privacy-reminder.tsx'
import { useFreshText } from '../written-text/use-fresh-text.ts'
import { WrittenTextField } from '../written-text/written-text-field.tsx'
import { NoteArrows } from './note-arrows.tsx'
import { NotePlaceSelect } from './note-place-select.tsx'
import own from './notes.module.css'

/** The panel of a note: its words, what it lies on, and how to move it without dragging. */
export function NotePanel({ noteId }: { noteId: string }) {
  const t = useTranslations('notes')
  const locale = useReaderLocale()
  const mayEdit = useMayEdit()
  const change = useChange()
  const text = useFreshText(noteId)
  const note = useCanvas((canvas) => canvas.notes[noteId] ?? null)
  const back = useCanvas((canvas) => note && around(canvas, note, locale), sameAround)
  if (!note) return null

  return (
    <>
      <PanelHead
        picture={<span className={own['paper']} data-large aria-hidden="true" />}
        title={t('title')}
        sub={back?.label ?? t('board')}
        back={back}
      />
      <div className={styles['part']}>
        <WrittenTextField
          ref={text}
          place={{ kind: 'notes', id: noteId, field: 'text' }}
          label={t('text')}
          placeholder={t('hint')}
        />
        {mayEdit && <PrivacyReminder />}
      </div>
      <NotePlaceSelect note={note} />
      {mayEdit && <NoteArrows note={note} />}
      {mayEdit && <DeleteButton onDelete={() => change(deleteNote, { noteId })} then={back?.to ?? null} />}
    </>
  )
}

/** The phase or theme that the note lies on. */
function around(canvas: Canvas, { place }: Note, locale: Locale): ReturnType<typeof backTo> {
  const theme = place.on === 'theme' && place.id !== null ? canvas.themes[place.id] : undefined
  if (theme) return { to: { kind: 'theme', id: theme.id }, label: say(theme.name, locale) }
  return place.on === 'phase' ? backTo(canvas, place.id, null, locale) : null
}
