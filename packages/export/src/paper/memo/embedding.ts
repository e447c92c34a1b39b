import { resourcesInOrder } from '@praatplaat/model'
import { moneyTest } from '@praatplaat/model/findings'
import { shorten } from '../../text/shorten.ts'
import { bullets } from '../compose.ts'
import { mentionPhases } from '../mention-phases.ts'
import type { Block } from '../paper.ts'
import type { Reading } from '../reading.ts'
import { isOthersMoney } from './means.ts'

const mostNamed = 3
const longestName = 60

/** What stays when the project stops: the money test in sentences, and what was said to be permanent. */
export function embedding(reading: Reading, municipality: ReadonlySet<string>): readonly Block[] {
  const { canvas, words } = reading
  const { memo } = words
  const { temporary, phases } = moneyTest(canvas)
  const phasesWhere = (lost: (phase: (typeof phases)[number]) => boolean) =>
    phases.filter(lost).flatMap(({ phaseId }) => canvas.phases[phaseId] ?? [])
  const [doers, means] = [
    phasesWhere((phase) => !phase.keepsDoers),
    phasesWhere((phase) => !phase.keepsMeans),
  ]
  const stays = resourcesInOrder(canvas).filter(
    (resource) => resource.lasting === 'permanent' && !isOthersMoney(resource, municipality),
  )
  const names = stays
    .slice(0, mostNamed)
    .map(({ text, kind }) => shorten(text, longestName) || words.means.kinds[kind])
  return bullets([
    ...(temporary.length > 0 ? [memo.temporaryCount(temporary.length)] : []),
    ...(doers.length > 0 ? [memo.losesDoers(mentionPhases(reading, doers))] : []),
    ...(means.length > 0 ? [memo.losesMeans(mentionPhases(reading, means))] : []),
    ...(phases.length > 0 && temporary.length > 0 && doers.length + means.length === 0
      ? [memo.staysAll]
      : []),
    names.length > 0 ? memo.permanent(words.list(names)) : memo.nothingPermanent,
  ])
}
