import type { Canvas } from './canvas/canvas.ts'
import { listedKinds, type ListedKind } from './record-kinds.ts'
import { referencesOf } from './references.ts'

/** Whether any record on the canvas refers to this one, whether it is there or not. */
export function isReferredTo(canvas: Canvas, kind: ListedKind, id: string): boolean {
  return listedKinds.some((referring) =>
    Object.values<object>(canvas[referring]).some((record) =>
      referencesOf(referring, record).some((reference) => reference.kind === kind && reference.id === id),
    ),
  )
}
