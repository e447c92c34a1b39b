import type { Selection } from '../view-state/view.ts'
import { part } from '../parts/part.tsx'

/** All that there is to talk over. */
export const FindingsPanel = part<object>({
  words: ['findings', 'panels', 'agreements'],
  load: () => import('./findings-panel.tsx').then((file) => file.FindingsPanel),
})

/** The first of it, at the foot of a panel. Nobody waits for it, so nothing stands in for it. */
export const FindingsBox = part<{ about: Selection }>({
  words: ['findings'],
  load: () => import('./findings-box.tsx').then((file) => file.FindingsBox),
  frame: () => null,
})
