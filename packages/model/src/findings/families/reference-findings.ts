import type { Canvas } from '../../canvas/canvas.ts'
import { agreementsInOrder, resourcesInOrder } from '../../canvas/selectors.ts'
import type { FindingFamily } from '../family.ts'
import type { Finding } from '../finding.ts'
import { found } from '../found.ts'

/** What is of a role or in a phase that is gone [RD2]; needs have a finding of their own [FN10]. */
export const referenceFindings: FindingFamily = {
  reads: ['phases', 'roles', 'chips', 'leads', 'agreements', 'resources'],
  byDay: false,
  find: (canvas) => [
    ...Object.values(canvas.chips).flatMap((chip) => joinedFindings(canvas, 'chip', chip)),
    ...Object.values(canvas.leads).flatMap((lead) => joinedFindings(canvas, 'lead', lead)),
    ...agreementsInOrder(canvas).flatMap(({ id, phaseId, ownerId, partnerIds }) =>
      recordFindings(canvas, 'agreement', id, phaseId, [ownerId, ...partnerIds]),
    ),
    ...resourcesInOrder(canvas).flatMap(({ id, phaseId, providerId, paidRoleIds }) =>
      recordFindings(canvas, 'resource', id, phaseId, [providerId, ...paidRoleIds]),
    ),
  ],
}

function joinedFindings(
  canvas: Canvas,
  what: 'chip' | 'lead',
  { id, phaseId, roleId }: { readonly id: string; readonly phaseId: string; readonly roleId: string },
): readonly Finding[] {
  const phaseIsGone = !canvas.phases[phaseId]
  if (!phaseIsGone && canvas.roles[roleId]) return []
  const place = phaseIsGone
    ? ({ kind: 'canvas', id: 'canvas' } as const)
    : what === 'chip'
      ? ({ kind: 'chip', id } as const)
      : ({ kind: 'phase', id: phaseId } as const)
  const gone = phaseIsGone ? 'phase' : 'role'
  return [found('dangling-reference', place, [what, phaseId, roleId], { what, gone, phaseId, roleId })]
}

function recordFindings(
  canvas: Canvas,
  what: 'agreement' | 'resource',
  id: string,
  phaseId: string | null,
  roleIds: readonly (string | null)[],
): readonly Finding[] {
  const roleIsGone = roleIds.some((roleId) => roleId !== null && !canvas.roles[roleId])
  const phaseIsGone = phaseId !== null && !canvas.phases[phaseId]
  if (!roleIsGone && !phaseIsGone) return []
  const gone = roleIsGone ? 'role' : 'phase'
  return [found('dangling-reference', { kind: what, id }, [what, id], { what, gone, [`${what}Id`]: id })]
}
