import {
  agreementsInOrder,
  agreementsOf,
  leadStateOf,
  say,
  shownPhases,
  type AgreementStatus,
  type Phase,
} from '@praatplaat/model'
import type { Reading } from './reading.ts'

/** What stands comes before what does not yet. */
const statusesToTell: readonly AgreementStatus[] = [
  'agreed',
  'running',
  'done',
  'stuck',
  'proposed',
  'dropped',
]

/** How the table stands, in a few sentences: how many agreements, and which phases wait for a lead or an agreement. */
export function inShort(reading: Reading): readonly string[] {
  const { canvas, words } = reading
  const phases = shownPhases(canvas)
  const agreements = agreementsInOrder(canvas)
  const mentions = (chosen: readonly Phase[]) =>
    words.list(chosen.map((phase) => mention(reading, phase, phases.indexOf(phase) + 1)))
  const phasesLed = (kind: string) => phases.filter((phase) => leadStateOf(canvas, phase.id).kind === kind)

  const perStatus = statusesToTell.flatMap((status) => {
    const count = agreements.filter((agreement) => agreement.status === status).length
    return count > 0 ? [words.statusCount[status](count)] : []
  })
  const [empty, contested] = [phasesLed('empty'), phasesLed('contested')]
  const settled = phases.length - empty.length - contested.length
  const bare = phases.filter((phase) => agreementsOf(canvas, phase.id).length === 0)

  return [
    agreements.length > 0 ? words.agreementCount(agreements.length, perStatus) : words.noAgreements,
    ...(phases.length > 0 ? [words.leadSettled(settled, phases.length)] : []),
    ...(settled > 0 && empty.length > 0 ? [words.leadEmptyIn(mentions(empty))] : []),
    ...(contested.length > 0 ? [words.leadContestedIn(mentions(contested))] : []),
    ...(agreements.length > 0 && bare.length > 0 ? [words.noAgreementIn(mentions(bare))] : []),
  ]
}

function mention({ locale, words }: Reading, phase: Phase, number: number): string {
  return words.phaseMention(number, say(phase.title, locale).trim())
}
