import { chipsOf, shownPhases } from '@praatplaat/model'
import { rolesOfParty } from '@praatplaat/model/findings'
import { listOf, paragraph } from '../compose.ts'
import type { Block, ListItem } from '../paper.ts'
import type { Reading } from '../reading.ts'
import { plainPhase } from './plain-names.ts'

/** What the reader does in each step. */
export function myPart(reading: Reading): readonly Block[] {
  const { canvas, words } = reading
  const { participant } = words
  const learners = rolesOfParty(canvas, 'participant')
  const items = shownPhases(canvas).flatMap((phase, index): readonly ListItem[] => {
    const chip = chipsOf(canvas, phase.id).find(({ roleId }) => learners.has(roleId))
    if (!chip) return []
    const { title } = plainPhase(reading, phase, index + 1)
    return [
      {
        lines: [
          [
            { text: participant.mineIn(index + 1, title), strong: true },
            { text: participant.parts[chip.involvement] },
          ],
        ],
      },
    ]
  })
  return items.length > 0 ? listOf(items) : [paragraph(participant.nothingOfMine)]
}
