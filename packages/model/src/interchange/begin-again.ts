import { listedKinds, type ListedKind } from '../record-kinds.ts'
import { referencesOf } from '../references.ts'
import type { CanvasFile } from './canvas-file.ts'
import { identityOf } from './file-rules.ts'

/** What a table is set with: its road, its seats and its themes. */
const setting: readonly ListedKind[] = ['phases', 'roles', 'themes']

/**
 * The canvas to begin a new meeting with [FI7]: the phases, roles and themes as the group has them, without anything
 * that it placed or wrote. What the template begins with is there again, as far as that has a place.
 *
 * @param template the canvas that the template of this one begins with; `null` when there is none.
 */
export function beginAgain(file: CanvasFile, template: CanvasFile | null): CanvasFile {
  const known = new Set(
    setting.flatMap((kind) => file[kind].map((record) => `${kind}/${identityOf(kind, record)}`)),
  )
  const begun = listedKinds
    .filter((kind) => !setting.includes(kind))
    .map((kind) => {
      const records = (template?.[kind] ?? []) as readonly object[]
      const fitting = records.filter((record) =>
        referencesOf(kind, record).every(
          (reference) => !setting.includes(reference.kind) || known.has(`${reference.kind}/${reference.id}`),
        ),
      )
      return [kind, fitting] as const
    })
  // Only what is referred to and is not there any more is left of these: an agreement that had no place.
  const agreements = new Set(
    begun.flatMap(([kind, records]) =>
      kind === 'agreements' ? records.map((record) => identityOf(kind, record)) : [],
    ),
  )
  const whole = begun.map(([kind, records]) => [
    kind,
    records.filter((record) =>
      referencesOf(kind, record).every(({ kind: to, id }) => to !== 'agreements' || agreements.has(id)),
    ),
  ])
  return {
    ...file,
    canvas: {
      ...file.canvas,
      goal: template?.canvas.goal ?? '',
      heldOn: null,
      round: 'case',
      releasedToParticipantsOn: null,
    },
    ...(Object.fromEntries(whole) as Pick<CanvasFile, ListedKind>),
    phases: file.phases.map((phase) => ({ ...phase, origin: '' })),
    carried: template?.carried ?? {},
  }
}
