import { notesInOrder } from '@praatplaat/model'
import { useTranslations } from 'use-intl'
import { sameItems, useCanvas, useMayEdit } from '../session/session-context.tsx'
import { PanelSection } from '../side-panel/panel-section.tsx'
import { RowList } from '../side-panel/row-list.tsx'
import { AddForm } from '../written-text/add-form.tsx'
import { freePlace } from './note-placing.ts'
import { NoteRow } from './note-row.tsx'
import { usePutNote } from './use-put-note.ts'

interface NotesSectionProps {
  readonly on: 'phase' | 'theme'
  readonly id: string
}

/** The notes that lie on a phase or on the band of a theme, and a way to add one without pointing. */
export function NotesSection({ on, id }: NotesSectionProps) {
  const t = useTranslations('notes')
  const mayEdit = useMayEdit()
  const putNote = usePutNote()
  const ids = useCanvas(
    (canvas) =>
      notesInOrder(canvas)
        .filter(({ place }) => place.on === on && place.id === id)
        .map((note) => note.id),
    sameItems,
  )
  return (
    <PanelSection
      title={t(`${on}.title`)}
      empty={ids.length > 0 ? null : mayEdit ? t(`${on}.empty`) : t('none')}
    >
      {ids.length > 0 && (
        <RowList label={t(`${on}.title`)}>
          {ids.map((noteId) => (
            <NoteRow key={noteId} noteId={noteId} />
          ))}
        </RowList>
      )}
      <AddForm
        form={`note/${on}/${id}`}
        open={t('add')}
        label={t('text')}
        placeholder={t('hint')}
        onAdd={(text) => putNote(freePlace(on, id, ids.length), text)}
      />
    </PanelSection>
  )
}
