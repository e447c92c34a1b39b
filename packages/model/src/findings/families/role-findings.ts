import type { Canvas } from '../../canvas/canvas.ts'
import { shownRoles } from '../../canvas/selectors.ts'
import type { FindingFamily } from '../family.ts'
import type { Finding } from '../finding.ts'
import { found } from '../found.ts'
import { isInSight, spokeOf } from '../what-is-begun.ts'

/** More than this share of the agreements is much for one role. */
const muchToOwn = 0.4

/** Fewer agreements than this are no load, whatever share they are. */
const fewToOwn = 3

/** A role that has too much on its plate, or nothing to say [FN12]. */
export const roleFindings: FindingFamily = {
  reads: ['phases', 'roles', 'chips', 'leads', 'agreements', 'round'],
  byDay: false,
  find: (canvas) => [...overloaded(canvas), ...onlyInformed(canvas)],
}

function overloaded(canvas: Canvas): readonly Finding[] {
  const agreements = Object.values(canvas.agreements).filter(
    ({ status, phaseId, text }) => status !== 'dropped' && isInSight(canvas, phaseId) && text.trim() !== '',
  )
  return shownRoles(canvas).flatMap(({ id: roleId }) => {
    const owned = agreements.filter(({ ownerId }) => ownerId === roleId).length
    if (owned < fewToOwn || owned / agreements.length <= muchToOwn) return []
    const percent = Math.round((owned / agreements.length) * 100)
    const facts = { roleId, owned, total: agreements.length, percent }
    return [found('owner-overloaded', { kind: 'role', id: roleId }, [roleId], facts)]
  })
}

function onlyInformed(canvas: Canvas): readonly Finding[] {
  if (!spokeOf(canvas, 'roles')) return []
  const busy = new Set(
    Object.values(canvas.agreements).flatMap(({ status, ownerId, partnerIds }) =>
      status === 'dropped' ? [] : [ownerId, ...partnerIds],
    ),
  )
  for (const { roleId, phaseId } of Object.values(canvas.leads))
    if (isInSight(canvas, phaseId)) busy.add(roleId)

  return shownRoles(canvas).flatMap(({ id: roleId }) => {
    const chips = Object.values(canvas.chips).filter(
      (chip) => chip.roleId === roleId && isInSight(canvas, chip.phaseId),
    )
    if (chips.length === 0 || busy.has(roleId)) return []
    if (chips.some(({ involvement }) => involvement !== 'informed')) return []
    return [
      found('role-only-informed', { kind: 'role', id: roleId }, [roleId], { roleId, chips: chips.length }),
    ]
  })
}
