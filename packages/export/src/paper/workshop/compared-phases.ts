import type { ComparedPhase } from '@praatplaat/model/comparison'
import { sayLeads, sayRoles } from '../../workshop/say-answers.ts'
import type { WorkshopReading } from '../../workshop/workshop-reading.ts'
import type { Block, Cell } from '../paper.ts'

/** What the tables say of each of these phases: who leads, and the roles on which they do not agree. */
export function comparedPhases(
  reading: WorkshopReading,
  phases: readonly ComparedPhase[],
  caption: string,
): Block {
  const { words, nameOfPhase } = reading
  const [phaseColumn, leadColumn, rolesColumn] = words.workshop.columns
  return {
    kind: 'table',
    caption,
    rowHeader: true,
    columns: [
      { title: phaseColumn, share: 4 },
      { title: leadColumn, share: 6 },
      { title: rolesColumn, share: 9 },
    ],
    rows: phases.map((phase) => [
      { lines: [[{ text: nameOfPhase(phase), strong: true }]] },
      {
        lines: sayLeads(reading, phase).map((text) => [{ text }]),
        ...(phase.lead === 'agree' && { ground: 'lead' }),
      } satisfies Cell,
      rolesCell(reading, phase),
    ]),
  }
}

function rolesCell(reading: WorkshopReading, phase: ComparedPhase): Cell {
  const { rolesAgree, nobodyPlaced } = reading.words.workshop
  const said = sayRoles(reading, phase)
  if (said.length > 0) return { lines: said.map((text) => [{ text }]) }
  return { lines: [[{ text: phase.roles.length === 0 ? nobodyPlaced : rolesAgree, tone: 'muted' }]] }
}
