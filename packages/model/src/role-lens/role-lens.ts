import type { Agreement } from '../agreement/agreement.ts'
import type { Canvas } from '../canvas/canvas.ts'
import {
  agreementsInOrder,
  chipsOf,
  needsInOrder,
  resourcesInOrder,
  shownPhases,
} from '../canvas/selectors.ts'
import type { Chip } from '../chip/chip.ts'
import { isInSight } from '../findings/what-is-begun.ts'
import { handoversOf, type HandoverPlace } from '../handover/handovers-of.ts'
import { phaseRoleId } from '../ids.ts'
import type { Lead } from '../lead/lead.ts'
import type { Need } from '../need/need.ts'
import type { Resource } from '../resource/resource.ts'

/** The canvas as it concerns one role: what must I do, give and get? All in the order of the road [LN1]. */
export interface RoleLens {
  readonly roleId: string
  readonly chips: readonly Chip[]
  readonly leads: readonly Lead[]
  /** The agreements that it sees to. */
  readonly does: readonly Agreement[]
  /** The agreements that it helps with. */
  readonly joins: readonly Agreement[]
  /** What others need of it, and what it brings in. */
  readonly gives: { readonly needs: readonly Need[]; readonly resources: readonly Resource[] }
  /** What it needs of others, and what pays for its work. */
  readonly gets: { readonly needs: readonly Need[]; readonly resources: readonly Resource[] }
  /** Where it hands the lead over, or takes it over. */
  readonly handovers: readonly HandoverPlace[]
}

/** What can belong to a role. */
export interface LensThing {
  readonly kind: 'chip' | 'agreement' | 'need' | 'resource' | 'handover' | 'phase'
  readonly id: string
}

export function roleLens(canvas: Canvas, roleId: string): RoleLens {
  const inSight = ({ phaseId }: { readonly phaseId: string | null }) => isInSight(canvas, phaseId)
  const phases = shownPhases(canvas)
  const agreements = agreementsInOrder(canvas).filter(inSight)
  const needs = needsInOrder(canvas).filter(inSight)
  const resources = resourcesInOrder(canvas).filter(inSight)
  return {
    roleId,
    chips: phases.flatMap(({ id }) => chipsOf(canvas, id).filter((chip) => chip.roleId === roleId)),
    leads: phases.flatMap(({ id }) => canvas.leads[phaseRoleId(id, roleId)] ?? []),
    does: agreements.filter(({ ownerId }) => ownerId === roleId),
    joins: agreements.filter(({ ownerId, partnerIds }) => ownerId !== roleId && partnerIds.includes(roleId)),
    gives: {
      needs: needs.filter(({ toRoleId }) => toRoleId === roleId),
      resources: resources.filter(({ providerId }) => providerId === roleId),
    },
    gets: {
      needs: needs.filter(({ fromRoleId }) => fromRoleId === roleId),
      resources: resources.filter(
        ({ providerId, paidRoleIds }) => providerId !== roleId && paidRoleIds.includes(roleId),
      ),
    },
    handovers: handoversOf(canvas).filter(({ fromRoleIds, toRoleIds }) =>
      [...fromRoleIds, ...toRoleIds].includes(roleId),
    ),
  }
}

/** Whether something belongs to the role; a phase does when anything in it does [LN2]. */
export function touches(lens: RoleLens, { kind, id }: LensThing): boolean {
  const agreements = [...lens.does, ...lens.joins]
  const needs = [...lens.gives.needs, ...lens.gets.needs]
  const resources = [...lens.gives.resources, ...lens.gets.resources]
  const has = (things: readonly { readonly id: string }[]) => things.some((thing) => thing.id === id)
  switch (kind) {
    case 'chip':
      return has(lens.chips)
    case 'agreement':
      return has(agreements)
    case 'need':
      return has(needs)
    case 'resource':
      return has(resources)
    case 'handover':
      return has(lens.handovers)
    case 'phase':
      return [lens.chips, lens.leads, agreements, needs, resources]
        .flatMap((things): readonly { readonly phaseId: string | null }[] => things)
        .some(({ phaseId }) => phaseId === id)
  }
}
