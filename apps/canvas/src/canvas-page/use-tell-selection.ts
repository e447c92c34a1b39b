import { useEffect } from 'react'
import { useSession } from '../session/session-context.tsx'
import { selectedBoxId } from '../stage/selected-box.ts'
import { useView } from '../view-state/view.ts'

/** Shows the others what this reader selected. */
export function useTellSelection(): void {
  const { presence } = useSession()
  const selected = useView((view) => selectedBoxId(view.selection))
  useEffect(() => presence.showSelection(selected), [presence, selected])
}
