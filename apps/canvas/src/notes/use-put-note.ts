import { putNote, type NotePlace } from '@praatplaat/model'
import { useTranslations } from 'use-intl'
import { newId } from '../session/new-id.ts'
import { useSession } from '../session/session-context.tsx'
import { useView } from '../view-state/view.ts'
import { expectWords } from '../written-text/fresh-text.ts'

/**
 * Puts a note somewhere. Without words it opens, ready to write them.
 *
 * @returns a function that says whether it is there now.
 */
export function usePutNote(): (place: NotePlace, text?: string) => boolean {
  const t = useTranslations('board')
  const { commit } = useSession()

  return (place, text) => {
    const { select, openSheet, tell } = useView.getState()
    const noteId = newId()
    if (commit(putNote, { noteId, place, ...(text !== undefined && { text }) }).kind !== 'done') {
      tell(t('noteNotAdded'), 'warn')
      return false
    }
    tell(t('noteAdded'))
    if (text !== undefined) return true
    expectWords(noteId)
    select({ kind: 'note', id: noteId })
    openSheet()
    return true
  }
}
