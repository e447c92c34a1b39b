import * as v from 'valibot'
import { rowOfPhase } from '../canvas/row-of-phase.ts'
import { Id } from '../ids.ts'
import { create, defineMutation, refuse } from '../mutation.ts'
import { putInRow } from '../order/put-in-row.ts'
import { resourceFields, ResourceKindSchema } from './resource.ts'

/**
 * Writes down what a role brings in, at the end of its phase or of what is there for all of
 * them [RS1]. Nothing is said yet of its status, its last day or whether it lasts.
 *
 * @property resourceId a fresh random id, made by the caller.
 */
export const recordResource = defineMutation({
  name: 'resource.record',
  args: v.object({
    resourceId: Id,
    phaseId: v.nullable(Id),
    kind: v.optional(ResourceKindSchema, 'time'),
    providerId: v.optional(v.nullable(Id), null),
    text: v.optional(resourceFields.text.schema, ''),
  }),
  needs: 'edit',
  undo: 'own-step',

  plan(canvas, { resourceId, phaseId, kind, providerId, text }) {
    if (phaseId !== null && !canvas.phases[phaseId]) return refuse('RS2', 'gone')
    if (providerId !== null && !canvas.roles[providerId]) return refuse('RS2', 'gone')
    if (canvas.resources[resourceId]) return refuse('RS1', 'already-there')

    const row = rowOfPhase(canvas.resources, phaseId)
    return [
      create('resources', resourceId, {
        kind,
        text,
        providerId,
        phaseId,
        status: null,
        until: null,
        lasting: null,
        shortBy: null,
        paidRoleIds: [],
        remark: '',
      }),
      ...putInRow('resources', row, resourceId, row.length),
    ]
  },
})
