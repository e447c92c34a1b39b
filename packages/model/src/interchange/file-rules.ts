import { Id } from '../ids.ts'
import { value, type Fields } from '../record.ts'
import type { ListedKind } from '../record-kinds.ts'

/** The kinds that a file of this version has a section for. */
export const fileKinds = [
  'phases',
  'roles',
  'chips',
  'leads',
  'agreements',
] as const satisfies readonly ListedKind[]
export type FileKind = (typeof fileKinds)[number]

const ownId: Fields = { id: value(Id, '') }
const joinedId: Fields = { phaseId: value(Id, ''), roleId: value(Id, '') }

/** The fields of a file's record that say which record it is. */
export function identityFields(kind: FileKind): Fields {
  return kind === 'chips' || kind === 'leads' ? joinedId : ownId
}

/** The id of a file's record: its own, or that of the two that it joins. */
export function identityOf(kind: ListedKind, record: object): string {
  const { id, phaseId, roleId } = record as Readonly<Record<string, string>>
  return kind === 'chips' || kind === 'leads' ? `${phaseId}.${roleId}` : String(id)
}

/** What a hand-written file cannot leave out; all else has a fallback. */
export const requiredFields: Readonly<Record<FileKind | 'canvas', readonly string[]>> = {
  canvas: ['title'],
  phases: ['title'],
  roles: ['label'],
  chips: ['involvement'],
  leads: [],
  agreements: ['text'],
}

/** More than this is no workshop but a mistake; the bounds keep the board and the server usable. */
export const mostRecords: Readonly<Record<FileKind, number>> = {
  phases: 24,
  roles: 80,
  chips: 24 * 80,
  leads: 24 * 80,
  agreements: 2_000,
}
