import { canvasFileToJson } from '../interchange/canvas-to-file.ts'
import { parseCanvasFile, type ParsedFile } from '../interchange/parse-canvas-file.ts'
import { identityOf } from '../interchange/file-rules.ts'
import { listedKinds, type ListedKind } from '../record-kinds.ts'
import { bringFrom, type Brought, type BroughtRecord } from './bring-from-table.ts'
import type { Comparison } from './comparison.ts'
import { rolesBrought } from './roles-brought.ts'

/** Which table's outcome goes into a plan. Tables are told by their place in the comparison. */
export interface MergeChoice {
  /** For each phase, by its key, the table that it comes from; `null` or left out: the phase is not in the plan. */
  readonly phases: Readonly<Record<string, number | null>>
  /** The table of which comes what is of no phase: the goal, what is for the whole programme, the notes on the board. */
  readonly wholeProgramme: number
}

export interface MergeWords {
  readonly title: string
  /** What the table is called, to be seen beside what comes from it. */
  readonly originOf: (table: number) => string
}

/**
 * Puts one plan together of several tables [MG1]: for each phase what one table made of it, all of it [MG2], with the
 * table beside it that it comes from [MG4].
 *
 * @returns a file that the reader of files has checked, or its faults: tables can have more together than fits on one
 *   canvas.
 */
export function mergeTables(comparison: Comparison, choice: MergeChoice, words: MergeWords): ParsedFile {
  const { tables } = comparison
  const inPlan = new Map(
    comparison.phases.flatMap(({ key, at }) => {
      const table = Object.hasOwn(choice.phases, key) ? choice.phases[key] : null
      return table !== null && table !== undefined && at[table] ? [[key, table] as const] : []
    }),
  )
  const taken = new Set<string>()
  const brought = tables.flatMap((_, table) => {
    const isBase = table === choice.wholeProgramme
    if (!isBase && ![...inPlan.values()].includes(table)) return []
    return [bringFrom(comparison, table, { inPlan, isBase, taken, origin: words.originOf(table) })]
  })
  const base = brought.find(({ isBase }) => isBase)
  if (!base) throw new RangeError(`there is no table ${choice.wholeProgramme}`)
  const baseFirst = [base, ...brought.filter((one) => one !== base)]

  const sections: Readonly<Partial<Record<ListedKind, readonly BroughtRecord[]>>> = {
    phases: inOrderOf(comparison.phases, allOf('phases', baseFirst)),
    roles: inOrderOf(comparison.roles, rolesBrought(baseFirst)),
    handovers: firstOfEach('handovers', [
      ...allOf('handovers', baseFirst),
      // What was settled at the table of the phase that is left goes first [MG3].
      ...baseFirst.flatMap(({ lateHandovers }) => lateHandovers),
    ]),
  }
  const file = {
    format: 'praatplaat' as const,
    schemaVersion: base.schemaVersion,
    canvas: { ...base.canvas, title: words.title, heldOn: null, releasedToParticipantsOn: null },
    ...Object.fromEntries(listedKinds.map((kind) => [kind, sections[kind] ?? allOf(kind, baseFirst)])),
    carried: Object.assign({}, ...baseFirst.map(({ carried }) => carried)),
  }
  return parseCanvasFile(canvasFileToJson(file as unknown as Parameters<typeof canvasFileToJson>[0]))
}

function allOf(kind: ListedKind, brought: readonly Brought[]): readonly BroughtRecord[] {
  return brought.flatMap(({ records }) => records.get(kind) ?? [])
}

/** As they stand in the comparison; each table had indexes of its own, and the reader of files gives new ones. */
function inOrderOf(
  order: readonly { readonly key: string }[],
  records: readonly BroughtRecord[],
): readonly BroughtRecord[] {
  const byId = new Map(records.map((record) => [record['id'], record]))
  return order.flatMap(({ key }) => {
    const record = byId.get(key)
    return record ? [{ ...record, order: '' }] : []
  })
}

function firstOfEach(kind: ListedKind, records: readonly BroughtRecord[]): readonly BroughtRecord[] {
  const found = new Map<string, BroughtRecord>()
  for (const record of records) {
    const id = identityOf(kind, record)
    if (!found.has(id)) found.set(id, record)
  }
  return [...found.values()]
}
