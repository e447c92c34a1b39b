import { Id } from '../ids.ts'
import { value, type Fields } from '../record.ts'
import type { ListedKind, RecordKind } from '../record-kinds.ts'

const ownId: Fields = { id: value(Id, '') }
const joinedId: Fields = { phaseId: value(Id, ''), roleId: value(Id, '') }

/** The fields of a file's record that say which record it is. */
export function identityFields(kind: ListedKind): Fields {
  return kind === 'chips' || kind === 'leads' ? joinedId : ownId
}

/** What a hand-written file cannot leave out; all else has a fallback. */
export const requiredFields: Readonly<Record<RecordKind, readonly string[]>> = {
  canvas: ['title'],
  phases: ['title'],
  roles: ['label'],
  chips: ['involvement'],
  leads: [],
  agreements: ['text'],
}

/** More than this is no workshop but a mistake; the bounds keep the board and the server usable. */
export const mostRecords: Readonly<Record<ListedKind, number>> = {
  phases: 24,
  roles: 80,
  chips: 24 * 80,
  leads: 24 * 80,
  agreements: 2_000,
}
