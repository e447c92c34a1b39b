import type { Canvas } from './canvas/canvas.ts'
import { listedKinds, type ListedKind } from './record-kinds.ts'
import { referencesOf } from './references.ts'

/**
 * How many records of each kind refer to a phase or a role: what is in the way of its removal [PH7], and what goes along
 * when it is merged [RO5]. A kind of which none do is left out; a record that names it twice counts once.
 */
export function countReferring(
  canvas: Canvas,
  kind: 'phases' | 'roles',
  id: string,
): Readonly<Partial<Record<ListedKind, number>>> {
  const refers = (referring: ListedKind, record: object) =>
    referencesOf(referring, record).some((reference) => reference.kind === kind && reference.id === id)
  return Object.fromEntries(
    listedKinds.flatMap((referring) => {
      const count = Object.values<object>(canvas[referring]).filter((record) =>
        refers(referring, record),
      ).length
      return count === 0 ? [] : [[referring, count]]
    }),
  )
}
