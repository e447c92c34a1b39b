import { say, type AgreementStatus } from '@praatplaat/model'
import { isDifferent, type ComparedPhase } from '@praatplaat/model/comparison'
import { shorten } from '../../text/shorten.ts'
import type { WorkshopReading } from '../../workshop/workshop-reading.ts'

/** What stands comes before what does not yet. */
const statusesToTell: readonly AgreementStatus[] = [
  'agreed',
  'running',
  'done',
  'stuck',
  'proposed',
  'dropped',
]

/** In characters. */
const longestTitle = 60

/** How the tables stand, in a few sentences: how many, what they differ in, what they agreed, and who has nothing yet. */
export function workshopInShort(reading: WorkshopReading): readonly string[] {
  const { comparison, words, locale, mentionTables } = reading
  const { tables, phases, agreements } = comparison
  const mention = (chosen: readonly ComparedPhase[]) =>
    words.list(
      chosen.map((phase) =>
        words.phaseMention(phases.indexOf(phase) + 1, shorten(say(phase.phase.title, locale), longestTitle)),
      ),
    )
  const withVerdict = (verdict: ComparedPhase['lead']) => phases.filter(({ lead }) => lead === verdict)
  const [differ, nobody] = [withVerdict('differ'), withVerdict('nobody')]
  const perStatus = statusesToTell.flatMap((status) => {
    const count = agreements.filter(({ agreement }) => agreement.status === status).length
    return count > 0 ? [words.statusCount[status](count)] : []
  })
  const without = tables.flatMap((_, index) =>
    agreements.some(({ table }) => table === index) ? [] : [index],
  )
  return [
    words.workshop.tableCount(tables.length),
    words.workshop.differIn(phases.filter(isDifferent).length, phases.length),
    ...(differ.length > 0 ? [words.workshop.leadDiffers(mention(differ))] : []),
    ...(nobody.length > 0 ? [words.workshop.leadNowhere(mention(nobody))] : []),
    agreements.length > 0 ? words.agreementCount(agreements.length, perStatus) : words.workshop.noAgreements,
    ...(agreements.length > 0 && without.length > 0
      ? [words.workshop.withoutAgreement(mentionTables(without))]
      : []),
  ]
}
