import type { Json } from '../json.ts'
import type { ListedKind } from '../record-kinds.ts'
import type { Carried } from '../record.ts'
import { referencesOf } from '../references.ts'
import { mostRecords } from './file-rules.ts'
import { giveOrder } from './give-order.ts'
import { pointerSteps } from './json-pointer.ts'
import { isObject, readEntry, type FileRecord } from './read-entry.ts'
import { kindsOfVersion2 } from './version-1.ts'

/** What of version 1 was carried and has a place in version 2. */
export interface Upgraded {
  /** As in a file: with what says which record it is, in their order. */
  readonly records: ReadonlyMap<ListedKind, readonly FileRecord[]>
  /** The phases and roles of which was said whether they are hidden. */
  readonly hidden: readonly {
    readonly kind: 'phases' | 'roles'
    readonly id: string
    readonly hidden: boolean
  }[]
  /** What has no place in version 2 either, under names that say nothing to it. */
  readonly carried: Carried
}

/** By which letter the records of a kind are numbered that have no id of their own: `N1`, `N2`, … */
const letters: Readonly<Partial<Record<ListedKind, string>>> = {
  themes: 'T',
  needs: 'N',
  resources: 'R',
  questions: 'Q',
  notes: 'B',
  comments: 'C',
}

/**
 * Finds the records of version 2 in what version 1 carried [MI3]: files and templates brought
 * needs, resources, questions and themes before there was a place for them. Who asks twice
 * gets the same records with the same ids. What cannot be read as a whole record stays
 * carried, beside where it stood: `/needs` becomes `/needsOfVersion1`.
 *
 * @param isThere whether a record of version 1 is there, to be referred to.
 */
export function upgradeCarried(
  before: Carried,
  isThere: (kind: ListedKind, id: string) => boolean,
): Upgraded {
  const carried: Record<string, Json> = { ...before }
  const records = new Map<ListedKind, readonly FileRecord[]>()
  const found = new Set<string>()
  const known = (kind: ListedKind, id: string) => found.has(`${kind}/${id}`) || isThere(kind, id)

  for (const kind of kindsOfVersion2) {
    const held = carried[`/${kind}`]
    if (held === undefined) continue
    delete carried[`/${kind}`]
    const entries = Array.isArray(held) && held.length <= mostRecords[kind] ? (held as readonly Json[]) : []
    const rest: Json[] = []
    const read = entries.flatMap((entry, index) => {
      const one = readCarriedEntry(kind, entry, index, known)
      if (!one) {
        rest.push(entry)
        return []
      }
      found.add(`${kind}/${one.id}`)
      Object.assign(carried, one.carried)
      return [one.record]
    })
    records.set(kind, giveOrder(kind, read))
    if (entries.length === 0 && !isEmptyList(held)) keepBeside(carried, `/${kind}`, held)
    if (rest.length > 0) keepBeside(carried, `/${kind}`, rest)
  }
  return { records, hidden: takeHidden(carried, isThere), carried }
}

function readCarriedEntry(
  kind: ListedKind,
  entry: Json,
  index: number,
  known: (kind: ListedKind, id: string) => boolean,
) {
  if (!isObject(entry)) return null
  const letter = letters[kind]
  const named = letter && entry['id'] === undefined ? { ...entry, id: `${letter}${index + 1}` } : entry
  const [faults, carried] = [[], {}]
  const { record, id } = readEntry(kind, named, index, 2, { faults, carried })
  if (id === null || faults.length > 0 || known(kind, id)) return null
  const broken = referencesOf(kind, record).some((reference) => !known(reference.kind, reference.id))
  return broken ? null : { record, id, carried }
}

function takeHidden(
  carried: Record<string, Json>,
  isThere: (kind: ListedKind, id: string) => boolean,
): Upgraded['hidden'] {
  return Object.entries(carried).flatMap(([pointer, hidden]) => {
    const [kind, id, field, ...deeper] = pointerSteps(pointer)
    if ((kind !== 'phases' && kind !== 'roles') || id === undefined) return []
    if (field !== 'hidden' || deeper.length > 0 || !isThere(kind, id)) return []
    delete carried[pointer]
    if (typeof hidden === 'boolean') return [{ kind, id, hidden }]
    keepBeside(carried, pointer, hidden)
    return []
  })
}

/** Under a free name, for the one where it stood has a meaning now. */
function keepBeside(carried: Record<string, Json>, pointer: string, value: Json): void {
  let beside = `${pointer}OfVersion1`
  while (Object.hasOwn(carried, beside)) beside += '_'
  carried[beside] = value
}

function isEmptyList(held: Json): boolean {
  return Array.isArray(held) && held.length === 0
}
