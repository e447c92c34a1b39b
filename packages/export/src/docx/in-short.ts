import {
  agreementsInOrder,
  agreementsOf,
  agreementStatuses,
  leadStateOf,
  phasesInOrder,
} from '@praatplaat/model'
import type { Reading } from './reading.ts'

/** How the table stands, in a few sentences: how many agreements, and which phases wait for a lead or an agreement. */
export function inShort({ canvas, words, phaseNames }: Reading): readonly string[] {
  const phases = phasesInOrder(canvas)
  const agreements = agreementsInOrder(canvas)
  const namesOf = (ids: readonly string[]) => ids.map((id) => phaseNames.get(id) ?? id)
  const phasesWhere = (kind: string) =>
    phases.filter((phase) => leadStateOf(canvas, phase.id).kind === kind).map((phase) => phase.id)

  const perStatus = agreementStatuses.flatMap((status) => {
    const count = agreements.filter((agreement) => agreement.status === status).length
    return count > 0 ? [words.statusCount[status](count)] : []
  })
  const [empty, contested] = [phasesWhere('empty'), phasesWhere('contested')]
  const settled = phases.length - empty.length - contested.length
  const bare = phases.filter((phase) => agreementsOf(canvas, phase.id).length === 0).map((phase) => phase.id)

  return [
    agreements.length > 0 ? words.agreementCount(agreements.length, perStatus) : words.noAgreements,
    ...(phases.length > 0 ? [words.leadSettled(settled, phases.length)] : []),
    ...(settled > 0 && empty.length > 0 ? [words.leadEmptyIn(namesOf(empty))] : []),
    ...(contested.length > 0 ? [words.leadContestedIn(namesOf(contested))] : []),
    ...(agreements.length > 0 && bare.length > 0 ? [words.noAgreementIn(namesOf(bare))] : []),
  ]
}
