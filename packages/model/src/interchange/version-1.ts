import { listedKinds, type ListedKind, type RecordKind } from '../record-kinds.ts'

const kindsOfVersion1: readonly ListedKind[] = ['phases', 'roles', 'chips', 'leads', 'agreements']

/** The sections that a file of a schema version has; the names of others may stand for anything in it. */
export function kindsOf(version: number): readonly ListedKind[] {
  return version === 1 ? kindsOfVersion1 : listedKinds
}

/** The kinds that version 2 brought. */
export const kindsOfVersion2 = listedKinds.filter((kind) => !kindsOfVersion1.includes(kind))

/** Whether a schema version knows a field of a kind that it has. */
export function isFieldOf(version: number, kind: RecordKind, name: string): boolean {
  return !(version === 1 && name === 'hidden' && (kind === 'phases' || kind === 'roles'))
}
