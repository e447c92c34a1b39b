import { useCallback, type PointerEvent as ReactPointerEvent } from 'react'
import { usePutDown } from '../role-chips/use-put-down.ts'
import { useMayEdit, useSession } from '../session/session-context.tsx'
import { useSurfaceSlot } from '../stage/board-surface.ts'
import { useView, type Picked } from '../view-state/view.ts'
import { dragChip } from './drag-chip.ts'
import { moveGhost } from './drag-ghost.tsx'

/** The attribute of what takes a chip back when it is dropped there. */
export const trayAttribute = 'data-tray'

/**
 * Starts a drag from a press on a chip, on the board or in the tray.
 *
 * @returns a function that takes the press, the chip, and what a mere tap does.
 */
export function useChipDrag() {
  const surface = useSurfaceSlot()
  const { presence } = useSession()
  const mayEdit = useMayEdit()
  const putDown = usePutDown()

  return useCallback(
    (
      press: PointerEvent | ReactPointerEvent,
      picked: Picked,
      tap: () => void,
      scrolls: 'along-x' | 'along-y' | null = null,
    ) => {
      if (press.button !== 0) return
      if (!mayEdit) return tap()
      const event = 'nativeEvent' in press ? press.nativeEvent : press
      const { lift, letGo } = useView.getState()
      dragChip(event, {
        picked,
        scrolls,
        surface: surface.current,
        overTray: (x, y) => document.elementFromPoint(x, y)?.closest(`[${trayAttribute}]`) !== null,
        lift: (x, y) => {
          lift(picked)
          moveGhost(x, y)
        },
        follow: moveGhost,
        end: (result) => {
          letGo()
          presence.showDrag(null)
          if (result?.kind === 'tap') tap()
          else if (result?.kind === 'drop') putDown(picked, result.place)
        },
      })
    },
    [surface, presence, mayEdit, putDown],
  )
}
