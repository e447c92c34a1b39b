import { chipsOf, shownPhases, shownRoles } from '@praatplaat/model'
import { rolesOfParty } from '@praatplaat/model/findings'
import { roleMention } from '../../text/role-mention.ts'
import { cell, paragraph } from '../compose.ts'
import type { Block } from '../paper.ts'
import type { Reading } from '../reading.ts'
import { plainRole } from './plain-names.ts'

/** More faces than this nobody remembers. */
const mostHelpers = 9

/** Who does the work, as roles and never as names: what each does for the reader, and in which step. */
export function whoHelps(reading: Reading): readonly Block[] {
  const { canvas, locale, words } = reading
  const { participant } = words
  const learners = rolesOfParty(canvas, 'participant')
  const phases = shownPhases(canvas)
  const found = shownRoles(canvas)
    .filter(({ id }) => !learners.has(id))
    .map(({ id }) => ({
      id,
      steps: phases.flatMap((phase, index) =>
        chipsOf(canvas, phase.id).some(({ roleId, involvement }) => roleId === id && involvement === 'does')
          ? [index + 1]
          : [],
      ),
    }))
    .filter(({ steps }) => steps.length > 0)
    .slice(0, mostHelpers)
  if (found.length === 0) return [paragraph(participant.noHelpers)]
  return [
    {
      kind: 'table',
      caption: participant.helpers,
      rowHeader: true,
      columns: participant.helperColumns.map((title, index) => ({ title, share: [7, 9, 4.4][index] ?? 4 })),
      rows: found.map(({ id, steps }) => {
        const { name, text } = plainRole(reading, id)
        return [
          { lines: [[{ ...roleMention(canvas, id, locale, words), text: name }]] },
          cell(text),
          cell(participant.step(steps)),
        ]
      }),
    },
  ]
}
