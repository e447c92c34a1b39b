import * as v from 'valibot'
import type { Canvas } from '../canvas/canvas.ts'
import { involvements, type Involvement } from '../chip/involvement.ts'
import type { CommentAbout } from '../comment/comment.ts'
import { Id, phaseRoleId } from '../ids.ts'
import { longestLine } from '../lead/lead.ts'
import { create, defineMutation, put, refuse, remove, type Change } from '../mutation.ts'
import { clipText } from '../well-formed.ts'
import { listedKinds, type ListedKind } from '../record-kinds.ts'
import { referencesOf } from '../references.ts'
import { isRoleInUse } from './is-role-in-use.ts'

/**
 * Makes two roles one: all that is the one's becomes the other's, and the one is gone [RO5].
 *
 * A role that is gone already can be merged as well, as long as something on the canvas is still its: what somebody
 * placed for it while somebody else merged it finds its way like that.
 */
export const mergeRoles = defineMutation({
  name: 'role.merge',
  args: v.object({ fromRoleId: Id, intoRoleId: Id }),
  needs: 'edit',
  undo: 'own-step',

  plan(canvas, { fromRoleId, intoRoleId }) {
    const from = canvas.roles[fromRoleId]
    if (!canvas.roles[intoRoleId] || !(from || isRoleInUse(canvas, fromRoleId))) return refuse('RO5', 'gone')
    if (fromRoleId === intoRoleId) return refuse('RO5', 'invalid')

    const merge = { canvas, from: fromRoleId, into: intoRoleId }
    return [
      ...mergedChips(merge),
      ...mergedLeads(merge),
      ...mergedReferences(merge),
      ...(from ? [remove('roles', fromRoleId)] : []),
    ]
  },
})

interface Merge {
  readonly canvas: Canvas
  readonly from: string
  readonly into: string
}

/** A chip goes to the other role where it stands; where that stands too, the stronger involvement stays. */
function mergedChips({ canvas, from, into }: Merge): readonly Change[] {
  const moving = Object.values(canvas.chips).filter((chip) => chip.roleId === from)
  return moving.flatMap(({ id, phaseId, involvement, order }) => {
    const arrived = phaseRoleId(phaseId, into)
    const there = canvas.chips[arrived]
    if (!there) return [remove('chips', id), create('chips', arrived, { involvement, order })]
    const stronger = strongerOf(involvement, there.involvement)
    return [
      remove('chips', id),
      ...(stronger === there.involvement ? [] : [put('chips', arrived, { involvement: stronger })]),
    ]
  })
}

/** Does, supports, advises, informed: what is more stays. */
function strongerOf(one: Involvement, other: Involvement): Involvement {
  return involvements.indexOf(one) < involvements.indexOf(other) ? one : other
}

/** A claim goes to the other role; of two claims to one phase the words are put one after the other. */
function mergedLeads({ canvas, from, into }: Merge): readonly Change[] {
  const moving = Object.values(canvas.leads).filter((lead) => lead.roleId === from)
  return moving.flatMap(({ id, phaseId, until, reason }) => {
    const arrived = phaseRoleId(phaseId, into)
    const there = canvas.leads[arrived]
    if (!there) return [remove('leads', id), create('leads', arrived, { until, reason })]
    const joined = { until: joinedLine(there.until, until), reason: joinedLine(there.reason, reason) }
    const same = joined.until === there.until && joined.reason === there.reason
    return [remove('leads', id), ...(same ? [] : [put('leads', arrived, joined)])]
  })
}

function joinedLine(one: string, other: string): string {
  const lines = [...new Set([one.trim(), other.trim()])].filter((line) => line !== '')
  return clipText(lines.length < 2 ? (lines[0] ?? '') : lines.join('; '), longestLine)
}

/** Everything else that refers to the role refers to the other one. */
function mergedReferences(merge: Merge): readonly Change[] {
  return listedKinds
    .filter((kind) => kind !== 'chips' && kind !== 'leads')
    .flatMap((kind) =>
      Object.values<Referring>(merge.canvas[kind]).flatMap((record) => {
        const fields = { ...mergedFields(kind, record, merge), ...aboutMergedChip(record, merge) }
        return Object.keys(fields).length === 0 ? [] : [put(kind, record.id, fields)]
      }),
    )
}

type Referring = Readonly<Record<string, unknown>> & { readonly id: string }

function mergedFields(kind: ListedKind, record: Referring, { from, into }: Merge): Record<string, unknown> {
  const referring = referencesOf(kind, record).filter(
    (reference) => reference.kind === 'roles' && reference.id === from,
  )
  const fields = Object.fromEntries(
    referring.map(({ field, at }) => [field, at === null ? into : replaced(record[field], from, into)]),
  )
  // Who owns an agreement is not its partner as well.
  const { ownerId, partnerIds } = { ...record, ...fields }
  return ownerId === into && referring.length > 0 && Array.isArray(partnerIds)
    ? { ...fields, partnerIds: partnerIds.filter((id) => id !== into) }
    : fields
}

function replaced(held: unknown, from: string, into: string): readonly unknown[] {
  const ids = Array.isArray(held) ? held : []
  return [...new Set(ids.map((id: unknown) => (id === from ? into : id)))]
}

/** What was said about a chip goes along with it. */
function aboutMergedChip({ about }: Referring, { canvas, from, into }: Merge): Record<string, unknown> {
  const { kind, id } = (about ?? {}) as Partial<CommentAbout>
  const chip = kind === 'chip' && id !== undefined ? canvas.chips[id] : undefined
  return chip?.roleId === from ? { about: { kind, id: phaseRoleId(chip.phaseId, into) } } : {}
}
