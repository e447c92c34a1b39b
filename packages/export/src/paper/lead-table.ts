import {
  agreementsOf,
  leadStateOf,
  say,
  shownPhases,
  type Lead,
  type LeadState,
  type Phase,
} from '@praatplaat/model'
import { roleName } from '../text/role-name.ts'
import { tokens } from '@praatplaat/scene'
import { cell, missing, paragraph } from './compose.ts'
import type { Block, Cell, Run } from './paper.ts'
import type { Reading } from './reading.ts'

interface LeadColumns {
  /** What a claim says beside who it is of; a field that says nothing anywhere gets no column. */
  readonly fields: readonly ('until' | 'reason')[]
  /** The question of each phase, under its name. */
  readonly questions: boolean
}

/** Per phase: who has the lead, until when and why where the group said so, and how many agreements it has. */
export function leadTable(reading: Reading, { fields, questions }: LeadColumns): Block {
  const { canvas, words } = reading
  const phases = shownPhases(canvas)
  if (phases.length === 0) return paragraph(words.noPhases)

  const states = phases.map((phase) => leadStateOf(canvas, phase.id))
  const claims = states.flatMap((state) => state.leads)
  // A column that is empty all the way down tells nothing.
  const asked = fields.filter((field) => claims.some((claim) => claim[field].trim() !== ''))
  const titles = { until: words.leadUntil, reason: words.leadReason }

  return {
    kind: 'table',
    caption: words.leadPerPhase,
    rowHeader: true,
    columns: [
      { title: words.phase, share: 6 },
      { title: words.lead, share: 4 },
      ...asked.map((field) => ({ title: titles[field], share: 3 })),
      { title: words.agreements, share: 2.2 },
    ],
    rows: phases.map((phase, index) => {
      const state = states[index] ?? { kind: 'empty', leads: [] }
      return [
        phaseCell(reading, phase, questions),
        leadCell(reading, state),
        ...asked.map((field) => claimCell(reading, state.leads, field)),
        countCell(reading, phase),
      ]
    }),
  }
}

function phaseCell({ locale, words, phaseNames }: Reading, phase: Phase, withQuestion: boolean): Cell {
  const name: Run = { text: phaseNames.get(phase.id) ?? '', strong: true }
  const tag: readonly Run[] = phase.continuous ? [{ text: ` (${words.continuous})`, tone: 'muted' }] : []
  const question = withQuestion ? say(phase.question, locale).trim() : ''
  const origin = withQuestion && phase.origin !== '' ? words.workshop.comesFrom(phase.origin) : ''
  const below = [question, origin].filter((text) => text !== '')
  return { lines: [[name, ...tag], ...below.map((text) => [{ text, tone: 'muted' } as const])] }
}

function countCell({ canvas, words }: Reading, phase: Phase): Cell {
  const count = agreementsOf(canvas, phase.id).length
  return cell(words.agreementsInPhase(count), count === 0 ? { strong: true, tone: 'warn' } : {})
}

/** Who leads. Settled, clear or shared, has the gold bar; what is not settled says so first. */
function leadCell({ canvas, locale, words }: Reading, state: LeadState): Cell {
  if (state.kind === 'empty') return cell(words.leadEmpty, { strong: true, tone: 'warn' })
  const names = words.list(state.leads.map((lead) => roleName(canvas, lead.roleId, locale, words)))
  const before: Readonly<Record<'clear' | 'contested' | 'shared', readonly Run[]>> = {
    clear: [],
    contested: [{ text: `${words.leadContested}: `, strong: true, tone: 'warn' }],
    shared: [{ text: `${words.leadShared}: ` }],
  }
  return {
    lines: [[...before[state.kind], { text: names, strong: true }]],
    ...(state.kind !== 'contested' && { edge: tokens.gold }),
  }
}

/** What the claims say in one field; with several claims, each under its role's name. */
function claimCell(
  { canvas, locale, words }: Reading,
  claims: readonly Lead[],
  field: 'until' | 'reason',
): Cell {
  const said = claims.filter((claim) => claim[field].trim() !== '')
  if (said.length === 0) return missing('–')
  const name = (claim: Lead) =>
    claims.length === 1 ? '' : `${roleName(canvas, claim.roleId, locale, words)}: `
  return { lines: said.map((claim) => [{ text: `${name(claim)}${claim[field]}` }]) }
}
