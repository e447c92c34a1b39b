import type { Involvement } from '@praatplaat/model'
import {
  differingRoles,
  leadAnswers,
  type ComparedPhase,
  type ComparedRole,
} from '@praatplaat/model/comparison'
import type { WorkshopReading } from './workshop-reading.ts'

/** Who leads a phase, an answer a line with the tables that give it, that of most tables first. */
export function sayLeads(reading: WorkshopReading, phase: ComparedPhase): readonly string[] {
  const { words, mentionTables } = reading
  return leadAnswers(phase).map((answer) => {
    const tables = mentionTables(answer.tables)
    if (answer.lead === 'empty') return words.workshop.nobodyIn(tables)
    return words.workshop.leadIn(leadersOf(reading, answer), tables)
  })
}

/** Who leads at one table, as words: "Werkgever", "Betwist: Werkgever en Coach". */
export function leadersOf(
  { words, nameOfRole }: WorkshopReading,
  { lead, leaders }: { readonly lead: string; readonly leaders: readonly string[] },
): string {
  const names = words.list(leaders.map(nameOfRole))
  if (lead === 'contested') return `${words.leadContested}: ${names}`
  return lead === 'shared' ? `${words.leadShared}: ${names}` : names
}

/** The roles of a phase on which the tables do not agree, one a line: "Coach: adviseert (tafel 1), staat er niet (tafel 2)". */
export function sayRoles(reading: WorkshopReading, phase: ComparedPhase): readonly string[] {
  const { nameOfRole, words } = reading
  return differingRoles(phase).map((role) =>
    words.workshop.says(nameOfRole(role.key), words.list(sayInvolvements(reading, phase, role))),
  )
}

function sayInvolvements(
  { words, mentionTables }: WorkshopReading,
  phase: ComparedPhase,
  { involvements }: ComparedRole,
): readonly string[] {
  const tablesOf = new Map<Involvement | null, number[]>()
  for (const [table, involvement] of involvements.entries()) {
    // A table that has not begun the phase has said nothing.
    if (!phase.at[table]?.begun) continue
    tablesOf.set(involvement, [...(tablesOf.get(involvement) ?? []), table])
  }
  return [...tablesOf]
    .toSorted(([, one], [, other]) => other.length - one.length)
    .map(([involvement, tables]) =>
      words.workshop.saying(
        involvement === null ? words.workshop.notThere : words.workshop.involvements[involvement],
        mentionTables(tables),
      ),
    )
}
