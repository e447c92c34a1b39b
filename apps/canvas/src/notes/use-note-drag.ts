import { moveNote } from '@praatplaat/model'
import { notePlaceAt, type NoteBox, type Point, type Scene } from '@praatplaat/scene'
import { useTranslations } from 'use-intl'
import { pullArrow } from '../drag/pull-arrow.ts'
import { useMayEdit, useSession } from '../session/session-context.tsx'
import { useView } from '../view-state/view.ts'

/** The board on which a note is dragged. */
interface NoteGround {
  readonly scene: () => Scene
  readonly zoom: () => number
  /** Moves what is seen of the note, by this much in the scene; `null` puts it back. */
  readonly carry: (boxId: string, by: Point | null) => void
}

/**
 * Starts a drag from a press on a note. While it lasts nothing is rendered and the document hears
 * nothing; letting go moves the note, once, to where its middle is.
 *
 * @returns a function that takes the press, the note, the board and what a mere tap does.
 */
export function useNoteDrag() {
  const t = useTranslations('board')
  const session = useSession()
  const mayEdit = useMayEdit()

  return (press: PointerEvent, note: NoteBox, { scene, zoom, carry }: NoteGround, tap: () => void) => {
    if (press.button !== 0) return
    if (!mayEdit) return tap()
    const byAt = ({ x, y }: Point): Point => ({
      x: (x - press.clientX) / zoom(),
      y: (y - press.clientY) / zoom(),
    })
    pullArrow(press, {
      follow: (at) => carry(note.id, byAt(at)),
      end: (result) => {
        if (result?.kind === 'tap') return tap()
        if (result === null) return carry(note.id, null)
        const by = byAt(result)
        const middle = { x: note.x + note.width / 2 + by.x, y: note.y + note.height / 2 + by.y }
        const outcome = session.commit(moveNote, { noteId: note.noteId, place: notePlaceAt(scene(), middle) })
        // When the document did not change, nothing is drawn anew.
        if (outcome.kind !== 'done') carry(note.id, null)
        const { select, tell } = useView.getState()
        if (outcome.kind === 'refused') tell(t(`refused.${outcome.because}`, { role: '', phase: '' }), 'warn')
        else select({ kind: 'note', id: note.noteId })
      },
    })
  }
}
