import { shownPhases } from '@praatplaat/model'
import { listOf, paragraph } from '../compose.ts'
import type { Block } from '../paper.ts'
import type { Reading } from '../reading.ts'
import { plainPhase } from './plain-names.ts'

/** What happens, in as many steps as there are phases. */
export function steps(reading: Reading): readonly Block[] {
  const { participant } = reading.words
  const phases = shownPhases(reading.canvas)
  if (phases.length === 0) return [paragraph(participant.noSteps)]
  return listOf(
    phases.map((phase, index) => {
      const { title, text } = plainPhase(reading, phase, index + 1)
      const said = [text, phase.continuous ? participant.allTheTime : ''].filter(Boolean).join(' ')
      return { lines: [[{ text: title, strong: true }], ...(said ? [[{ text: said }]] : [])] }
    }),
    true,
  )
}
