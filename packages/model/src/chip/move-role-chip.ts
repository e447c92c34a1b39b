import * as v from 'valibot'
import { chipsOf, commentsOn } from '../canvas/selectors.ts'
import { Id, phaseRoleId } from '../ids.ts'
import { create, defineMutation, put, refuse, remove, unchanged } from '../mutation.ts'
import { putInRow } from '../order/put-in-row.ts'

/**
 * Moves a chip within its phase or to another one, with its involvement [CH4].
 *
 * Moving to another phase is leaving the one and arriving in the other, because the
 * phase is part of what the chip is. Two people who move one chip to different phases at
 * once therefore see it in both, and can settle which they meant. A claim to the lead
 * stays behind: it was made for that phase [LE4]. What was said about the chip goes along [CM5].
 *
 * @property index the place in the flow once the chip is lifted; left out, the end.
 */
export const moveRoleChip = defineMutation({
  name: 'chip.move',
  args: v.object({
    chipId: v.string(),
    phaseId: Id,
    index: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  }),
  needs: 'edit',
  undo: 'own-step',

  plan(canvas, { chipId, phaseId, index }) {
    const chip = canvas.chips[chipId]
    if (!chip || !canvas.phases[phaseId]) return refuse('CH3', 'gone')

    const row = chipsOf(canvas, phaseId).filter((other) => other.id !== chipId)
    const at = Math.min(index ?? row.length, row.length)
    if (chip.phaseId === phaseId) {
      const here = chipsOf(canvas, phaseId).findIndex((other) => other.id === chipId)
      return here === at ? unchanged : putInRow('chips', row, chipId, at)
    }

    const arrived = phaseRoleId(phaseId, chip.roleId)
    if (canvas.chips[arrived]) return refuse('CH1', 'already-there')
    const about = { kind: 'chip', id: arrived } as const
    return [
      remove('chips', chipId),
      create('chips', arrived, { involvement: chip.involvement }),
      ...putInRow('chips', row, arrived, at),
      ...commentsOn(canvas, { kind: 'chip', id: chipId }).map(({ id }) => put('comments', id, { about })),
    ]
  },
})
