import * as v from 'valibot'
import { rowOfPhase } from '../canvas/row-of-phase.ts'
import { CalendarDate } from '../calendar-date.ts'
import { Id } from '../ids.ts'
import { changedFields, defineMutation, put, refuse, unchanged } from '../mutation.ts'
import { putInRow } from '../order/put-in-row.ts'
import {
  ResourceKindSchema,
  ResourceLastingSchema,
  ResourceStatusSchema,
  ShortageSchema,
} from './resource.ts'

/**
 * Changes what is chosen about a resource: its kind, phase, provider, status, last day,
 * whether it lasts and how many hours are missing [RS3]. Its texts are written together,
 * letter by letter. In another phase it stands last. What is left out stays as it was.
 */
export const changeResource = defineMutation({
  name: 'resource.change',
  args: v.object({
    resourceId: Id,
    phaseId: v.optional(v.nullable(Id)),
    kind: v.optional(ResourceKindSchema),
    providerId: v.optional(v.nullable(Id)),
    status: v.optional(v.nullable(ResourceStatusSchema)),
    until: v.optional(v.nullable(CalendarDate)),
    lasting: v.optional(v.nullable(ResourceLastingSchema)),
    shortBy: v.optional(v.nullable(ShortageSchema)),
  }),
  needs: 'edit',
  undo: 'own-step',

  plan(canvas, { resourceId, ...wanted }) {
    const resource = canvas.resources[resourceId]
    if (!resource) return refuse('RS2', 'gone')
    const fields = changedFields(resource, wanted)
    if (fields === null) return unchanged
    // A reference that broke may stay as it is; only what is newly referred to has to be there.
    const { phaseId, providerId } = fields as Partial<typeof resource>
    if (phaseId && !canvas.phases[phaseId]) return refuse('RS2', 'gone')
    if (providerId && !canvas.roles[providerId]) return refuse('RS2', 'gone')

    const changes = [put('resources', resourceId, fields)]
    if (phaseId === undefined) return changes
    // Its index was one among the resources of the phase that it leaves.
    const row = rowOfPhase(canvas.resources, phaseId)
    return [...changes, ...putInRow('resources', row, resourceId, row.length)]
  },
})
