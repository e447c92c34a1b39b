import type { Canvas, Repair } from '../canvas/canvas.ts'
import { listedKinds } from '../record-kinds.ts'
import { referencesOf } from '../references.ts'

/**
 * References to what is gone: someone deleted it while someone else used it. They stay as
 * they are, for deleting them would lose what was written, and are reported so that a view
 * can show them as such [RD2].
 */
export function danglingReferences(canvas: Omit<Canvas, 'repairs'>): readonly Repair[] {
  return listedKinds.flatMap((kind) =>
    Object.values(canvas[kind]).flatMap((record) =>
      referencesOf(kind, record)
        .filter((reference) => !Object.hasOwn(canvas[reference.kind], reference.id))
        .map(({ field, at, id }) => ({
          path: `/${kind}/${record.id}/${field}${at === null ? '' : `/${id}`}`,
          kind: 'dangling' as const,
        })),
    ),
  )
}
