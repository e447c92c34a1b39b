import { chipsOf, leadStateOf, shownPhases } from '@praatplaat/model'
import { rolesOfParty } from '@praatplaat/model/findings'
import { paragraph } from '../compose.ts'
import type { Block } from '../paper.ts'
import type { Reading } from '../reading.ts'
import { plainRole } from './plain-names.ts'

/** Who is called when nobody leads what goes on all the time, the nearest first. */
const nearest = ['job-coach', 'buddy', 'case-manager']
const line = '……………………………………'

/** Whom to call: a role, with lines on which a name and number are written by hand. */
export function contact(reading: Reading): readonly Block[] {
  const { participant } = reading.words
  const roleId = contactOf(reading)
  return [
    paragraph(roleId === null ? participant.callNobody : participant.callWho(inSentence(reading, roleId))),
    paragraph(participant.fillIn),
    paragraph(`${participant.name} ${line}`),
    paragraph(`${participant.phone} ${line}`),
    paragraph(participant.ask, { strong: true }),
  ]
}

function contactOf({ canvas }: Reading): string | null {
  const learners = rolesOfParty(canvas, 'participant')
  const phases = shownPhases(canvas)
  for (const { id, continuous } of phases) {
    const { kind, leads } = leadStateOf(canvas, id)
    const [only] = leads
    if (continuous && kind === 'clear' && only && !learners.has(only.roleId)) return only.roleId
  }
  const placed = new Set(phases.flatMap(({ id }) => chipsOf(canvas, id).map(({ roleId }) => roleId)))
  return nearest.find((id) => placed.has(id) && canvas.roles[id]?.hidden === false) ?? null
}

/** Our own names are common nouns; what a group calls a role stays as it is, and so does an abbreviation. */
function inSentence(reading: Reading, roleId: string): string {
  const { name, known } = plainRole(reading, roleId)
  return known && name !== name.toUpperCase() ? name.toLowerCase() : name
}
