import { splitPhaseRoleId, phaseRoleId } from '../ids.ts'
import type { CanvasFile } from '../interchange/canvas-file.ts'
import { canvasToFile } from '../interchange/canvas-to-file.ts'
import { identityFields, identityOf } from '../interchange/file-rules.ts'
import { pointerStep } from '../interchange/json-pointer.ts'
import type { Json } from '../json.ts'
import { listedKinds, type ListedKind } from '../record-kinds.ts'
import { referencesOf } from '../references.ts'
import type { Comparison } from './comparison.ts'
import { freshId } from './fresh-id.ts'

export type BroughtRecord = Readonly<Record<string, unknown>>

/** What one table brings to a plan, under the ids that it has there. */
export interface Brought {
  readonly isBase: boolean
  readonly schemaVersion: number
  readonly canvas: CanvasFile['canvas']
  readonly records: ReadonlyMap<ListedKind, readonly BroughtRecord[]>
  /** Handovers to a phase of this table from one of another: they count when that one has settled nothing. */
  readonly lateHandovers: readonly BroughtRecord[]
  /** All its roles, whether the plan has a use for them or not. */
  readonly roles: readonly BroughtRecord[]
  readonly carried: Readonly<Record<string, Json>>
}

export interface Bringing {
  /** The phases of the plan, by their keys, with the table that each comes from. */
  readonly inPlan: ReadonlyMap<string, number>
  readonly isBase: boolean
  /** The ids that the plan has given out, as `kind/id`; those that are given now are added. */
  readonly taken: Set<string>
  readonly origin: string
}

/** Records that have an id of their own, by which two tables can mean two things. */
const ownIds: readonly ListedKind[] = [
  'themes',
  'agreements',
  'needs',
  'resources',
  'questions',
  'notes',
  'comments',
]

/** What a table was told of its own findings says nothing of a plan that is put together. */
const leftBehind: ReadonlySet<ListedKind> = new Set(['dismissals', 'roles'])

/** Everything of a table that belongs to the phases that the plan takes from it, and to no phase if it is the base [MG2]. */
export function bringFrom(comparison: Comparison, table: number, bringing: Bringing): Brought {
  const { inPlan, isBase, taken, origin } = bringing
  const { number, canvas } = comparison.tables[table]!
  const file = canvasToFile(canvas)
  const phaseKeys = keysAt(comparison.phases.map(({ key, at }) => ({ key, here: at[table]?.phase })))
  const roleKeys = keysAt(comparison.roles.map(({ key, at }) => ({ key, here: at[table] })))
  const isChosen = (phaseId: unknown) => {
    const key = phaseKeys.get(String(phaseId))
    return key !== undefined && inPlan.get(key) === table
  }
  const isInPlan = (phaseId: unknown) => inPlan.has(phaseKeys.get(String(phaseId)) ?? '')

  const picked = new Map(
    listedKinds.map((kind) => [
      kind,
      leftBehind.has(kind)
        ? []
        : (file[kind] as readonly object[]).filter((record) =>
            comesAlong(kind, record as BroughtRecord, { isChosen, isInPlan, isBase, file }),
          ),
    ]),
  )
  const newIds = new Map<string, string>()
  for (const kind of ownIds) {
    for (const record of picked.get(kind)!) {
      const { id } = record as { readonly id: string }
      newIds.set(`${kind}/${id}`, freshId(kind, id, number, taken))
    }
  }

  const newIdOf = (kind: ListedKind, id: string): string | null => {
    if (kind === 'phases') return isInPlan(id) ? phaseKeys.get(id)! : null
    if (kind === 'roles') return roleKeys.get(id) ?? null
    if (kind !== 'chips') return newIds.get(`${kind}/${id}`) ?? null
    const parts = splitPhaseRoleId(id)
    const [phaseKey, roleKey] = [phaseKeys.get(parts?.phaseId ?? ''), roleKeys.get(parts?.roleId ?? '')]
    return phaseKey !== undefined && roleKey !== undefined ? phaseRoleId(phaseKey, roleKey) : null
  }
  const carried: Record<string, Json> = isBase ? carriedByCanvas(file) : {}
  const bring = (kind: ListedKind, record: BroughtRecord): readonly BroughtRecord[] => {
    const renamed = renameIn(kind, record, newIdOf)
    if (renamed === null) return []
    Object.assign(carried, carriedBy(file, kind, record, renamed))
    const hasOrigin = kind === 'phases' || kind === 'agreements'
    return [hasOrigin ? { ...renamed, origin } : renamed]
  }
  const roles = file.roles.flatMap((role) => bring('roles', { ...role }))
  const handovers = picked.get('handovers')! as readonly BroughtRecord[]
  return {
    isBase,
    schemaVersion: file.schemaVersion,
    canvas: file.canvas,
    records: new Map(
      listedKinds.map((kind) => [
        kind,
        (picked.get(kind)! as readonly BroughtRecord[])
          .filter((record) => kind !== 'handovers' || isChosen(record['fromPhaseId']))
          .flatMap((record) => bring(kind, record)),
      ]),
    ),
    lateHandovers: handovers
      .filter((record) => !isChosen(record['fromPhaseId']))
      .flatMap((record) => bring('handovers', record)),
    roles,
    carried,
  }
}

interface Choosing {
  readonly isChosen: (phaseId: unknown) => boolean
  readonly isInPlan: (phaseId: unknown) => boolean
  readonly isBase: boolean
  readonly file: CanvasFile
}

function comesAlong(kind: ListedKind, record: BroughtRecord, choosing: Choosing): boolean {
  const { isChosen, isInPlan, isBase, file } = choosing
  switch (kind) {
    case 'phases':
      return isChosen(record['id'])
    case 'themes':
      return isBase
    case 'handovers': {
      const ends = [record['fromPhaseId'], record['toPhaseId']]
      return ends.every(isInPlan) && ends.some(isChosen)
    }
    case 'notes': {
      const { on, id } = record['place'] as CanvasFile['notes'][number]['place']
      return on === 'phase' ? isChosen(id) : isBase
    }
    case 'comments': {
      const { kind: about, id } = record['about'] as CanvasFile['comments'][number]['about']
      if (about === 'chip') return isChosen(splitPhaseRoleId(id)?.phaseId)
      const agreement = file.agreements.find((one) => one.id === id)
      return agreement !== undefined && comesAlong('agreements', { ...agreement }, choosing)
    }
    default:
      return record['phaseId'] === null ? isBase : isChosen(record['phaseId'])
  }
}

/** The record with its ids as they are in the plan; what it refers to that is not there, it refers to no more [MG3]. */
function renameIn(
  kind: ListedKind,
  record: BroughtRecord,
  newIdOf: (kind: ListedKind, id: string) => string | null,
): BroughtRecord | null {
  const identity = Object.keys(identityFields(kind))
  const renamed: Record<string, unknown> = { ...record }
  if (identity.includes('id')) renamed['id'] = newIdOf(kind, String(record['id']))
  for (const { field, kind: to, id, at } of referencesOf(kind, record)) {
    const newId = newIdOf(to, id)
    if (newId === null && identity.includes(field)) return null
    const held = record[field]
    if (at !== null) renamed[field] = (held as readonly string[]).flatMap((one) => newIdOf(to, one) ?? [])
    // A comment on a chip that is off the board is about that chip still [CM5].
    else if (typeof held === 'object') renamed[field] = { ...held, id: newId ?? id }
    else renamed[field] = newId
  }
  return kind === 'phases' ? { ...renamed, hints: renameHints(record['hints'], newIdOf) } : renamed
}

function renameHints(
  held: unknown,
  newIdOf: (kind: ListedKind, id: string) => string | null,
): CanvasFile['phases'][number]['hints'] {
  const hints = held as CanvasFile['phases'][number]['hints']
  const renamed = (ids: readonly string[]) => ids.map((id) => newIdOf('roles', id) ?? id)
  const { does, supports, advises, informed } = hints.involvement
  return {
    ...hints,
    leads: renamed(hints.leads),
    involvement: {
      does: renamed(does),
      supports: renamed(supports),
      advises: renamed(advises),
      informed: renamed(informed),
    },
  }
}

function keysAt(
  matched: readonly { readonly key: string; readonly here: { readonly id: string } | null | undefined }[],
): ReadonlyMap<string, string> {
  return new Map(matched.flatMap(({ key, here }) => (here ? [[here.id, key] as const] : [])))
}

/** What is carried for a record, under the id that it has in the plan [FI3]. */
function carriedBy(
  { carried }: CanvasFile,
  kind: ListedKind,
  before: BroughtRecord,
  after: BroughtRecord,
): Readonly<Record<string, Json>> {
  const [from, to] = [before, after].map((record) => `/${kind}${pointerStep(identityOf(kind, record))}/`)
  return Object.fromEntries(
    Object.entries(carried).flatMap(([pointer, value]) =>
      pointer.startsWith(from!) ? [[to! + pointer.slice(from!.length), value] as const] : [],
    ),
  )
}

/** What is carried for the canvas itself and beside it. */
function carriedByCanvas({ carried }: CanvasFile): Record<string, Json> {
  return Object.fromEntries(
    Object.entries(carried).filter(([pointer]) => {
      const [, first = '', ...rest] = pointer.split('/')
      return first === 'canvas' || (rest.length === 0 && !listedKinds.some((kind) => kind === first))
    }),
  )
}
