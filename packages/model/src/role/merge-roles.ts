import * as v from 'valibot'
import type { Canvas } from '../canvas/canvas.ts'
import { involvements, type Involvement } from '../chip/involvement.ts'
import { Id, phaseRoleId } from '../ids.ts'
import { longestLine } from '../lead/lead.ts'
import { create, defineMutation, put, refuse, remove, type Change } from '../mutation.ts'
import { clipText } from '../well-formed.ts'
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
      ...mergedAgreements(merge),
      ...mergedNeeds(merge),
      ...mergedResources(merge),
      ...mergedComments(merge),
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

/** Who owns an agreement is not its partner as well. */
function mergedAgreements({ canvas, from, into }: Merge): readonly Change[] {
  return Object.values(canvas.agreements).flatMap(({ id, ownerId, partnerIds }) => {
    if (ownerId !== from && !partnerIds.includes(from)) return []
    const owner = ownerId === from ? into : ownerId
    const partners = new Set(partnerIds.map((partner) => (partner === from ? into : partner)))
    if (owner === into) partners.delete(into)
    return [
      put('agreements', id, { ...(owner === ownerId ? {} : { ownerId: owner }), partnerIds: [...partners] }),
    ]
  })
}

function mergedNeeds({ canvas, from, into }: Merge): readonly Change[] {
  return Object.values(canvas.needs).flatMap(({ id, fromRoleId, toRoleId }) => {
    const fields = {
      ...(fromRoleId === from ? { fromRoleId: into } : {}),
      ...(toRoleId === from ? { toRoleId: into } : {}),
    }
    return Object.keys(fields).length === 0 ? [] : [put('needs', id, fields)]
  })
}

function mergedResources({ canvas, from, into }: Merge): readonly Change[] {
  return Object.values(canvas.resources).flatMap(({ id, providerId, paidRoleIds }) => {
    const fields = {
      ...(providerId === from ? { providerId: into } : {}),
      ...(paidRoleIds.includes(from)
        ? { paidRoleIds: [...new Set(paidRoleIds.map((paid) => (paid === from ? into : paid)))] }
        : {}),
    }
    return Object.keys(fields).length === 0 ? [] : [put('resources', id, fields)]
  })
}

/** What was said from the one's seat is said from the other's, and what was said about its chips is about theirs. */
function mergedComments({ canvas, from, into }: Merge): readonly Change[] {
  return Object.values(canvas.comments).flatMap(({ id, roleId, about }) => {
    const chip = about.kind === 'chip' ? canvas.chips[about.id] : undefined
    const fields = {
      ...(roleId === from ? { roleId: into } : {}),
      ...(chip?.roleId === from ? { about: { kind: 'chip', id: phaseRoleId(chip.phaseId, into) } } : {}),
    }
    return Object.keys(fields).length === 0 ? [] : [put('comments', id, fields)]
  })
}
