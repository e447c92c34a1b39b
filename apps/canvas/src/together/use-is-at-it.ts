import { useIsNarrow } from '../canvas-page/use-is-narrow.ts'
import { useView, type AskedPanel } from '../view-state/view.ts'

/** Whether a panel lies open, and whether it needs the room of the strip that leads to it: on a narrow screen, which has a way back. */
export function useIsAtIt(panel: AskedPanel): { readonly isOpen: boolean; readonly needsRoom: boolean } {
  const isOpen = useView((view) => view.panel === panel)
  const narrow = useIsNarrow()
  return { isOpen, needsRoom: narrow && isOpen }
}
