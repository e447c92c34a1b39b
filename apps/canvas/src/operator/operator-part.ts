import { part } from '../parts/part.tsx'

/** Asks for the operator's key; on most servers nobody ever sees it. */
export const OperatorKeyDialog = part({
  words: ['start'],
  ahead: false,
  load: () => import('./operator-key-dialog.tsx').then((file) => file.OperatorKeyDialog),
})
