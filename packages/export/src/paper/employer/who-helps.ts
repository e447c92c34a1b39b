import { chipsOf, shownPhases, shownRoles } from '@praatplaat/model'
import { rolesOfParty, type RoleLens } from '@praatplaat/model/findings'
import { roleMention } from '../../text/role-mention.ts'
import { cell, paragraph } from '../compose.ts'
import type { Block } from '../paper.ts'
import type { Reading } from '../reading.ts'
import { mostHelpers } from './one-page.ts'

/** Who does the work where this employer does or supports it: those nearest, the most often first. Who learns is no helper. */
export function whoHelps(reading: Reading, lens: RoleLens): readonly Block[] {
  const { canvas, locale, words, phaseNames } = reading
  const { employer } = words
  const learners = rolesOfParty(canvas, 'participant')
  const here = new Set(
    lens.chips
      .filter(({ involvement }) => involvement === 'does' || involvement === 'supports')
      .map(({ phaseId }) => phaseId),
  )
  const phases = shownPhases(canvas).filter(({ id }) => here.has(id))
  const found = shownRoles(canvas)
    .filter(({ id }) => id !== lens.roleId && !learners.has(id))
    .map(({ id }) => ({
      id,
      phases: phases.filter((phase) =>
        chipsOf(canvas, phase.id).some(({ roleId, involvement }) => roleId === id && involvement === 'does'),
      ),
    }))
    .filter((helper) => helper.phases.length > 0)
    .toSorted((one, other) => other.phases.length - one.phases.length)
    .slice(0, mostHelpers)
  if (found.length === 0) return [paragraph(employer.noHelpers)]
  return [
    {
      kind: 'table',
      caption: employer.helpers,
      rowHeader: true,
      columns: employer.helperColumns.map((title, index) => ({ title, share: [4, 12][index] ?? 4 })),
      rows: found.map((helper) => [
        { lines: [[roleMention(canvas, helper.id, locale, words)]] },
        cell(words.list(helper.phases.map(({ id }) => phaseNames.get(id) ?? ''))),
      ]),
    },
  ]
}
