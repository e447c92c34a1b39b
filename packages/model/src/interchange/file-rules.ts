import * as v from 'valibot'
import { findingId, Id, splitFindingId } from '../ids.ts'
import { value, type Fields } from '../record.ts'
import type { ListedKind, RecordKind } from '../record-kinds.ts'

const Subject = v.pipe(
  v.string(),
  v.check((subject) => splitFindingId(findingId('code', subject)) !== null, 'id'),
)

const ownId: Fields = { id: value(Id, '') }
const phaseAndRole: Fields = { phaseId: value(Id, ''), roleId: value(Id, '') }
const joinedIds: Readonly<Partial<Record<ListedKind, Fields>>> = {
  chips: phaseAndRole,
  leads: phaseAndRole,
  handovers: { fromPhaseId: value(Id, ''), toPhaseId: value(Id, '') },
  dismissals: { code: value(Id, ''), subject: value(Subject, '') },
}

/** The fields of a file's record that say which record it is. */
export function identityFields(kind: ListedKind): Fields {
  return joinedIds[kind] ?? ownId
}

/** The id under which a file's record lies in a document: its own, or the parts that say which it is. */
export function identityOf(kind: ListedKind, record: object): string {
  const held = record as Readonly<Record<string, string>>
  return Object.keys(identityFields(kind))
    .map((name) => held[name])
    .join('.')
}

/** What a hand-written file cannot leave out; all else has a fallback. */
export const requiredFields: Readonly<Record<RecordKind, readonly string[]>> = {
  canvas: ['title'],
  phases: ['title'],
  roles: ['label'],
  themes: ['name'],
  chips: ['involvement'],
  leads: [],
  handovers: [],
  agreements: ['text'],
  needs: ['text'],
  resources: ['text'],
  questions: ['text'],
  notes: ['text'],
  comments: ['about', 'text'],
  dismissals: [],
}

/** More than this is no workshop but a mistake; the bounds keep the board and the server usable. */
export const mostRecords: Readonly<Record<ListedKind, number>> = {
  phases: 24,
  roles: 80,
  themes: 24,
  chips: 24 * 80,
  leads: 24 * 80,
  handovers: 24 * 24,
  agreements: 2_000,
  needs: 2_000,
  resources: 2_000,
  questions: 2_000,
  notes: 2_000,
  comments: 5_000,
  dismissals: 5_000,
}
