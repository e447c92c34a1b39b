import * as v from 'valibot'
import { rowOfPhase } from '../canvas/row-of-phase.ts'
import { Id } from '../ids.ts'
import { create, defineMutation, refuse } from '../mutation.ts'
import { putInRow } from '../order/put-in-row.ts'
import { needFields } from './need.ts'

/**
 * Writes down what one role needs of another, at the end of its phase [NE1].
 *
 * @property needId a fresh random id, made by the caller.
 */
export const recordNeed = defineMutation({
  name: 'need.record',
  args: v.object({
    needId: Id,
    phaseId: v.nullable(Id),
    fromRoleId: Id,
    toRoleId: Id,
    text: v.optional(needFields.text.schema, ''),
  }),
  needs: 'edit',
  undo: 'own-step',

  plan(canvas, { needId, phaseId, fromRoleId, toRoleId, text }) {
    if (phaseId !== null && !canvas.phases[phaseId]) return refuse('NE2', 'gone')
    if (!canvas.roles[fromRoleId] || !canvas.roles[toRoleId]) return refuse('NE2', 'gone')
    if (canvas.needs[needId]) return refuse('NE1', 'already-there')

    const row = rowOfPhase(canvas.needs, phaseId)
    return [
      create('needs', needId, { phaseId, fromRoleId, toRoleId, text, answer: 'open', agreementId: null }),
      ...putInRow('needs', row, needId, row.length),
    ]
  },
})
