import * as v from 'valibot'
import type { Canvas } from '../canvas/canvas.ts'
import { chipsOf } from '../canvas/selectors.ts'
import { InvolvementSchema } from '../chip/involvement.ts'
import { Id, phaseRoleId } from '../ids.ts'
import { leadsOf } from '../lead/lead-state.ts'
import { create, defineMutation, put, refuse, remove, type Change } from '../mutation.ts'
import { placeInOrder } from '../order/place-in-order.ts'
import { mostLeads, mostPhases } from './own-view.ts'

/** What is adopted of one phase: who leads (`null` leaves that as it is), and how which role takes part (`null`: not). */
const Answer = v.object({
  phaseId: Id,
  leads: v.nullable(v.pipe(v.array(Id), v.nonEmpty(), v.maxLength(mostLeads))),
  involvement: v.record(Id, v.nullable(InvolvementSchema)),
})
type Answer = v.InferOutput<typeof Answer>

/**
 * Takes over on the canvas what somebody said in a view of their own: of one phase, of all, or one answer [OV7].
 *
 * Whom it names as leading then leads, and nobody else; what it says nothing about stays as it is. It is one step of
 * undo. The views are not looked at: what is adopted is in the arguments.
 */
export const adoptAnswers = defineMutation({
  name: 'own-view.adopt',
  args: v.object({ answers: v.pipe(v.array(Answer), v.nonEmpty(), v.maxLength(mostPhases)) }),
  needs: 'edit',
  undo: 'own-step',

  plan(canvas, { answers }) {
    const there = answers.filter(({ phaseId }) => canvas.phases[phaseId])
    if (there.length === 0) return refuse('OV7', 'gone')
    return there.flatMap((answer) => [...leadChanges(canvas, answer), ...chipChanges(canvas, answer)])
  },
})

function leadChanges(canvas: Canvas, { phaseId, leads }: Answer): readonly Change[] {
  // A role may have been removed since. Without any of those named, nothing is known of the lead.
  const wanted = leads?.filter((roleId) => canvas.roles[roleId]) ?? []
  if (wanted.length === 0) return []
  const held = leadsOf(canvas, phaseId)
  return [
    ...held.filter(({ roleId }) => !wanted.includes(roleId)).map(({ id }) => remove('leads', id)),
    ...wanted
      .map((roleId) => phaseRoleId(phaseId, roleId))
      .filter((id) => !canvas.leads[id])
      .map((id) => create('leads', id, { until: '', reason: '' })),
  ]
}

function chipChanges(canvas: Canvas, { phaseId, involvement }: Answer): readonly Change[] {
  const changes: Change[] = []
  let row = chipsOf(canvas, phaseId).map(({ id, order }) => ({ id, order }))
  for (const [roleId, wanted] of Object.entries(involvement)) {
    const id = phaseRoleId(phaseId, roleId)
    const chip = canvas.chips[id]
    if (wanted === null) {
      if (chip) changes.push(remove('chips', id))
    } else if (chip) {
      if (chip.involvement !== wanted) changes.push(put('chips', id, { involvement: wanted }))
    } else if (canvas.roles[roleId]) {
      // Each lands behind the one before it, as if they were put down one by one.
      const orders = placeInOrder(row, id, row.length)
      changes.push(create('chips', id, { involvement: wanted }))
      for (const [changed, order] of Object.entries(orders)) changes.push(put('chips', changed, { order }))
      row = [...row, { id, order: '' }].map((item) => ({ ...item, order: orders[item.id] ?? item.order }))
    }
  }
  return changes
}

/** Whether the canvas says already what would be adopted: nothing is left to do then. */
export function liesSo(canvas: Canvas, answer: Answer): boolean {
  return [...leadChanges(canvas, answer), ...chipChanges(canvas, answer)].length === 0
}
