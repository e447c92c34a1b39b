import type { CommentAbout } from './comment/comment.ts'
import type { NotePlace } from './note/note.ts'
import type { ListedKind } from './record-kinds.ts'

/** A field of a record that names another record. */
export interface Reference {
  readonly field: string
  readonly kind: ListedKind
  readonly id: string
  /** Its place in a set of them; `null` for a field that holds one. */
  readonly at: number | null
}

type ReferringFields = Readonly<Record<string, ListedKind>>

/** The fields that hold the id of another record, or a set of ids, and of which kind that is. */
const referringFields: Readonly<Partial<Record<ListedKind, ReferringFields>>> = {
  chips: { phaseId: 'phases', roleId: 'roles' },
  leads: { phaseId: 'phases', roleId: 'roles' },
  handovers: { fromPhaseId: 'phases', toPhaseId: 'phases', agreementId: 'agreements' },
  agreements: { phaseId: 'phases', ownerId: 'roles', partnerIds: 'roles' },
  needs: { phaseId: 'phases', fromRoleId: 'roles', toRoleId: 'roles', agreementId: 'agreements' },
  resources: { phaseId: 'phases', providerId: 'roles', paidRoleIds: 'roles' },
  questions: { phaseId: 'phases' },
  comments: { roleId: 'roles' },
}

/** What a record refers to, whether it is there or not. What is no record refers to nothing. */
export function referencesOf(kind: ListedKind, record: object): readonly Reference[] {
  const held = record as Readonly<Record<string, unknown>>
  const named = Object.entries(referringFields[kind] ?? {}).flatMap(([field, to]) =>
    idsIn(held[field]).map(({ id, at }) => ({ field, kind: to, id, at })),
  )
  return [...named, ...placeOf(kind, held['place']), ...aboutOf(kind, held['about'])]
}

function idsIn(held: unknown): readonly { readonly id: string; readonly at: number | null }[] {
  if (typeof held === 'string') return [{ id: held, at: null }]
  if (!Array.isArray(held)) return []
  return held.flatMap((id: unknown, at) => (typeof id === 'string' ? [{ id, at }] : []))
}

function placeOf(kind: ListedKind, held: unknown): readonly Reference[] {
  if (kind !== 'notes' || held === undefined) return []
  const { on, id } = held as NotePlace
  return id === null ? [] : [{ field: 'place', kind: on === 'phase' ? 'phases' : 'themes', id, at: null }]
}

function aboutOf(kind: ListedKind, held: unknown): readonly Reference[] {
  if (kind !== 'comments' || held === undefined) return []
  const { kind: to, id } = held as CommentAbout
  return [{ field: 'about', kind: to === 'chip' ? 'chips' : 'agreements', id, at: null }]
}
