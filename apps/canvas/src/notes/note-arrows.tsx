import { moveNote, type Note } from '@praatplaat/model'
import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp } from 'lucide'
import { useTranslations } from 'use-intl'
import { IconOf } from '../design/icon.tsx'
import { useChange } from '../side-panel/use-change.ts'
import { movedBy, noteDirections } from './note-placing.ts'
import styles from './notes.module.css'

const icons = { left: ArrowLeft, up: ArrowUp, down: ArrowDown, right: ArrowRight }

/** Moves a note a little at a press: the alternative to dragging it (WCAG 2.5.7). */
export function NoteArrows({ note: { id: noteId, place } }: { note: Note }) {
  const t = useTranslations('notes')
  const change = useChange()
  return (
    <fieldset className={styles['arrows']}>
      <legend>{t('move')}</legend>
      {noteDirections.map((direction) => {
        const next = movedBy(place, direction)
        const isAtEdge = next.x === place.x && next.y === place.y
        return (
          <button
            key={direction}
            type="button"
            style={{ gridArea: direction }}
            // Not `disabled`: at the edge that would throw the focus off the page.
            aria-disabled={isAtEdge}
            aria-label={t(`direction.${direction}`)}
            onClick={() => !isAtEdge && change(moveNote, { noteId, place: next })}
          >
            <IconOf node={icons[direction]} size={18} />
          </button>
        )
      })}
    </fieldset>
  )
}
