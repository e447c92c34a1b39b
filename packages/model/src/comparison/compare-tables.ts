import { agreementsInOrder, agreementsOf, chipsOf, phasesInOrder, rolesInOrder } from '../canvas/selectors.ts'
import { phaseRoleId } from '../ids.ts'
import { leadStateOf } from '../lead/lead-state.ts'
import type { ComparedTable } from './compared-table.ts'
import type {
  AgreementOfTable,
  ComparedPhase,
  ComparedRole,
  Comparison,
  LeadVerdict,
  PhaseAtTable,
} from './comparison.ts'
import { matchTables, type Matched } from './matched.ts'

type Keys = readonly ReadonlyMap<string, string>[]

/** Reads the tables of a workshop beside each other: what they agree on, and where they differ [CP1] [CP2] [CP3]. */
export function compareTables(tables: readonly ComparedTable[]): Comparison {
  const canvases = tables.map(({ canvas }) => canvas)
  const roles = matchTables(canvases.map(rolesInOrder), ({ label }) => label)
  const roleKeys = keysOf(roles, tables.length)
  // Hidden ones too, for agreements stand in them.
  const phases = matchTables(canvases.map(phasesInOrder), ({ title }) => title)
  const phaseKeys = keysOf(phases, tables.length)
  return {
    tables,
    roles,
    phases: phases.flatMap((phase) => comparePhase(tables, phase, roles, roleKeys)),
    agreements: canvases.flatMap((canvas, table) =>
      agreementsInOrder(canvas).map((agreement): AgreementOfTable => ({
        table,
        agreement,
        phase: keyOf(phaseKeys, table, agreement.phaseId),
        owner: keyOf(roleKeys, table, agreement.ownerId),
      })),
    ),
  }
}

/** The phases with the most to talk over first: another lead, then the roles that differ, then the road [CP4]. */
export function differencesFirst(phases: readonly ComparedPhase[]): readonly ComparedPhase[] {
  const weight = (phase: ComparedPhase) =>
    (phase.lead === 'differ' ? 10_000 : 0) +
    differingRoles(phase).length * 10 +
    (phase.lead === 'open' ? 1 : 0)
  return phases.toSorted((one, other) => weight(other) - weight(one))
}

/** The roles of a phase of which the tables say different things. */
export function differingRoles({ roles }: ComparedPhase): readonly ComparedRole[] {
  return roles.filter(({ agree }) => !agree)
}

/** Whether the tables differ in a phase, in its lead or in what a role does there. */
export function isDifferent(phase: ComparedPhase): boolean {
  return phase.lead === 'differ' || differingRoles(phase).length > 0
}

/** One answer to who leads a phase, and the tables that give it. */
export interface LeadAnswer {
  readonly lead: PhaseAtTable['lead']
  readonly leaders: readonly string[]
  readonly tables: readonly number[]
}

/** The answers to who leads a phase, the one of most tables first; that there is nobody yet comes last. */
export function leadAnswers({ at }: ComparedPhase): readonly LeadAnswer[] {
  const answers = new Map<string, LeadAnswer>()
  for (const [table, here] of at.entries()) {
    if (here === null) continue
    const { lead, leaders } = here
    const same = answerOf(here)
    const before = answers.get(same)?.tables ?? []
    answers.set(same, { lead, leaders, tables: [...before, table] })
  }
  const rank = ({ lead, tables }: LeadAnswer) => (lead === 'empty' ? -1 : tables.length)
  return [...answers.values()].toSorted((one, other) => rank(other) - rank(one))
}

function comparePhase(
  tables: readonly ComparedTable[],
  { key, at }: Matched<ComparedPhase['phase']>,
  roles: Comparison['roles'],
  roleKeys: Keys,
): readonly ComparedPhase[] {
  const shown = at.map((phase) => (phase?.hidden === false ? phase : null))
  const first = shown.find((phase) => phase !== null)
  if (!first) return []
  const here = shown.map((phase, table): PhaseAtTable | null => {
    if (phase === null) return null
    const { canvas } = tables[table]!
    const { kind, leads } = leadStateOf(canvas, phase.id)
    return {
      phase,
      lead: kind,
      leaders: leads.map(({ roleId }) => keyOf(roleKeys, table, roleId) ?? roleId),
      agreements: agreementsOf(canvas, phase.id).length,
      begun: chipsOf(canvas, phase.id).some(({ roleId }) => canvas.roles[roleId]?.hidden === false),
    }
  })
  return [
    {
      key,
      phase: first,
      at: here,
      lead: verdictOn(here),
      roles: roles.flatMap((role) => compareRole(tables, here, role)),
    },
  ]
}

function compareRole(
  tables: readonly ComparedTable[],
  at: ComparedPhase['at'],
  role: Comparison['roles'][number],
): readonly ComparedRole[] {
  const involvements = role.at.map((one, table) => {
    const phase = at[table]?.phase
    if (!one || one.hidden || !phase) return null
    return tables[table]!.canvas.chips[phaseRoleId(phase.id, one.id)]?.involvement ?? null
  })
  if (involvements.every((involvement) => involvement === null)) return []
  // Who has not begun has said nothing, and so nothing else.
  const said = involvements.filter((_, table) => at[table]?.begun)
  return [{ key: role.key, involvements, agree: new Set(said).size < 2 }]
}

function verdictOn(at: ComparedPhase['at']): LeadVerdict {
  const here = at.filter((one) => one !== null)
  const said = here.filter(({ lead }) => lead !== 'empty')
  if (said.length === 0) return 'nobody'
  if (said.some(({ lead }) => lead === 'contested') || new Set(said.map(answerOf)).size > 1) return 'differ'
  return said.length < here.length ? 'open' : 'agree'
}

/** Who leads, whoever was named first. A lead that is shared and one that is contested are two answers. */
function answerOf({ lead, leaders }: PhaseAtTable): string {
  return `${lead} ${leaders.toSorted().join(' ')}`
}

/** From the ids that each table has to the keys. */
function keysOf(matched: readonly Matched<{ readonly id: string }>[], tables: number): Keys {
  return Array.from(
    { length: tables },
    (_, table) =>
      new Map(
        matched.flatMap(({ key, at }) => {
          const here = at[table]
          return here ? [[here.id, key] as const] : []
        }),
      ),
  )
}

function keyOf(keys: Keys, table: number, id: string | null): string | null {
  return id === null ? null : (keys[table]?.get(id) ?? null)
}

/** The table that made most of a phase: a lead that is settled first, then its agreements; of two alike the first. */
export function richestTable({ at }: ComparedPhase): number | null {
  const richness = (here: PhaseAtTable | null) =>
    here === null
      ? -1
      : (here.lead === 'clear' || here.lead === 'shared' ? 1_000 : 0) +
        here.agreements * 2 +
        Number(here.begun)
  const most = Math.max(-1, ...at.map(richness))
  return most === -1 ? null : at.findIndex((here) => richness(here) === most)
}
