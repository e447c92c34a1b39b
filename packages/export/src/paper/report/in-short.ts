import {
  agreementsInOrder,
  agreementsOf,
  leadStateOf,
  phasesInOrder,
  rolesInOrder,
  say,
  shownPhases,
  type AgreementStatus,
  type Phase,
} from '@praatplaat/model'
import { roleName } from '../../text/role-name.ts'
import { mentionPhases } from '../mention-phases.ts'
import type { Reading } from '../reading.ts'

/** What stands comes before what does not yet. */
const statusesToTell: readonly AgreementStatus[] = [
  'agreed',
  'running',
  'done',
  'stuck',
  'proposed',
  'dropped',
]

/** How the table stands, in a few sentences: how many agreements, which phases wait for a lead or an agreement, and what is hidden. */
export function inShort(reading: Reading): readonly string[] {
  const { canvas, words } = reading
  const phases = shownPhases(canvas)
  const agreements = agreementsInOrder(canvas)
  const mentions = (chosen: readonly Phase[]) => mentionPhases(reading, chosen)
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
    ...hiddenInShort(reading),
  ]
}

/** What the group left out of sight for now is not in the tables, and nobody should think that it never was [PH3]. */
function hiddenInShort({ canvas, locale, words }: Reading): readonly string[] {
  const phases = phasesInOrder(canvas)
    .filter(({ hidden }) => hidden)
    .map(({ title }) => words.quoted(say(title, locale).trim()))
  const roles = rolesInOrder(canvas)
    .filter(({ hidden }) => hidden)
    .map(({ id }) => roleName(canvas, id, locale, words))
  return [
    ...(phases.length > 0 ? [words.hiddenPhases(words.list(phases), phases.length)] : []),
    ...(roles.length > 0 ? [words.hiddenRoles(words.list(roles), roles.length)] : []),
  ]
}
