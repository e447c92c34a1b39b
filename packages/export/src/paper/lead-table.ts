import {
  agreementsOf,
  leadStateOf,
  say,
  shownPhases,
  type Lead,
  type LeadState,
  type Phase,
} from '@praatplaat/model'
import type { Paragraph, Table } from 'docx'
import { roleName } from '../text/role-name.ts'
import { colours, styleIds } from './look.ts'
import { plainTable, type Cell } from './plain-table.ts'
import type { Reading } from './reading.ts'
import { composed, written } from './written.ts'

/** Per phase: what it asks, who has the lead, until when and why where the group said so, and how many agreements it has. */
export function leadTable(reading: Reading, width: number): Table | Paragraph {
  const { canvas, words } = reading
  const phases = shownPhases(canvas)
  if (phases.length === 0) return written(words.noPhases)

  const states = phases.map((phase) => leadStateOf(canvas, phase.id))
  const claims = states.flatMap((state) => state.leads)
  // A column that is empty all the way down tells nothing.
  const asked = (['until', 'reason'] as const).filter((field) =>
    claims.some((claim) => claim[field].trim() !== ''),
  )
  const titles = { until: words.leadUntil, reason: words.leadReason }

  return plainTable(
    width,
    [
      { title: words.phase, share: 6 },
      { title: words.lead, share: 4 },
      ...asked.map((field) => ({ title: titles[field], share: 3 })),
      { title: words.agreements, share: 2.2 },
    ],
    phases.map((phase, index) => {
      const state = states[index] ?? { kind: 'empty', leads: [] }
      return [
        phaseCell(reading, phase),
        leadCell(reading, state),
        ...asked.map((field) => claimCell(reading, state.leads, field)),
        countCell(reading, phase),
      ]
    }),
  )
}

function phaseCell({ locale, words, phaseNames }: Reading, phase: Phase): Cell {
  const style = styleIds.tableText
  const name = { text: phaseNames.get(phase.id) ?? '', bold: true }
  const tag = phase.continuous ? [{ text: ` (${words.continuous})`, color: colours.muted }] : []
  const question = say(phase.question, locale).trim()
  return {
    paragraphs: [
      composed([name, ...tag], { style }),
      ...(question ? [written(question, { style, run: { color: colours.muted } })] : []),
    ],
  }
}

function countCell({ canvas, words }: Reading, phase: Phase): Cell {
  const count = agreementsOf(canvas, phase.id).length
  const run = count === 0 ? { bold: true, color: colours.warn } : {}
  return { paragraphs: [written(words.agreementsInPhase(count), { style: styleIds.tableText, run })] }
}

/** Who leads. Settled, clear or shared, has the gold bar; what is not settled says so first. */
function leadCell({ canvas, locale, words }: Reading, state: LeadState): Cell {
  const style = styleIds.tableText
  if (state.kind === 'empty') {
    return { paragraphs: [written(words.leadEmpty, { style, run: { bold: true, color: colours.warn } })] }
  }
  const names = words.list(state.leads.map((lead) => roleName(canvas, lead.roleId, locale, words)))
  const before = {
    clear: [],
    contested: [{ text: `${words.leadContested}: `, bold: true, color: colours.warn }],
    shared: [{ text: `${words.leadShared}: ` }],
  }
  return {
    paragraphs: [composed([...before[state.kind], { text: names, bold: true }], { style })],
    ...(state.kind !== 'contested' && { edge: colours.gold }),
  }
}

/** What the claims say in one field; with several claims, each under its role's name. */
function claimCell(
  { canvas, locale, words }: Reading,
  claims: readonly Lead[],
  field: 'until' | 'reason',
): Cell {
  const style = styleIds.tableText
  const said = claims.filter((claim) => claim[field].trim() !== '')
  if (said.length === 0) return { paragraphs: [written('–', { style, run: { color: colours.muted } })] }
  if (claims.length === 1) return { paragraphs: said.map((claim) => written(claim[field], { style })) }
  return {
    paragraphs: said.map((claim) =>
      written(`${roleName(canvas, claim.roleId, locale, words)}: ${claim[field]}`, { style }),
    ),
  }
}
