import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import type { Canvas, Repair } from '../canvas/canvas.ts'
import { rowOfPhase } from '../canvas/row-of-phase.ts'
import { chipsOf, commentsOn, notesInOrder, phasesInOrder, rolesInOrder } from '../canvas/selectors.ts'
import { canvasFileToJson, canvasToFile } from '../interchange/canvas-to-file.ts'
import { parseCanvasFile } from '../interchange/parse-canvas-file.ts'
import { leadStateOf } from '../lead/lead-state.ts'
import { compareOrder, type Ordered } from '../order/in-order.ts'
import { listedKinds } from '../record-kinds.ts'
import { documentFromFile } from './document-from-file.ts'
import { meeting, type Meeting } from './peers-fuzz/meeting.ts'
import { readCanvas } from './read-canvas.ts'

/** `FUZZ_SEED` repeats one run, `FUZZ_RUNS` makes more (or fewer) of them. */
const firstSeed = Number(import.meta.env['FUZZ_SEED'] ?? 1)
const runs = Number(import.meta.env['FUZZ_RUNS'] ?? (import.meta.env['FUZZ_SEED'] ? 1 : 250))
const seeds = Array.from({ length: runs }, (_, run) => firstSeed + run)

describe('peers who work together, drop out and come back in any order', () => {
  it(
    `[DO3] [UN1] [UN2] [UN3] [UN4] [UN6] converge, keep every rule, and undo only their own (${runs} runs)`,
    () => {
      const tookBack = { undo: 0, redo: 0 }
      for (const seed of seeds) {
        const held = meeting(seed)
        expect(held.wrong, `FUZZ_SEED=${seed}`).toEqual([])
        expect(faultsOf(held), `FUZZ_SEED=${seed}`).toEqual([])
        for (const peer of held.peers) {
          tookBack.undo += peer.tookBack.undo
          tookBack.redo += peer.tookBack.redo
        }
      }
      // Or else it would have shown nothing about undo.
      expect(tookBack.undo).toBeGreaterThanOrEqual(runs)
      expect(tookBack.redo).toBeGreaterThanOrEqual(runs / 10)
    },
    60_000 + runs * 500,
  )
})

function faultsOf({ peers }: Meeting): readonly string[] {
  const docs = peers.map(({ doc }) => doc)
  const [first, ...others] = docs.map(readCanvas)
  const [snapshot, ...snapshots] = docs.map((doc) => Y.snapshot(doc))
  if (!first || !snapshot) return ['nobody came']
  return [
    ...others.flatMap((canvas, at) =>
      same(canvas, first) ? [] : [`[DO3] peer ${at + 1} reads another canvas`],
    ),
    ...snapshots.flatMap((other, at) =>
      Y.equalSnapshots(other, snapshot) ? [] : [`[DO3] peer ${at + 1} differs`],
    ),
    ...docs.flatMap((doc, at) => (doc.store.pendingStructs ? [`[DO3] peer ${at} still waits`] : [])),
    ...peers.flatMap(({ canvas }, at) =>
      same(canvas.current(), first) ? [] : [`peer ${at} followed it wrong`],
    ),
    ...ruleFaults(first),
    ...fileFaults(first),
  ]
}

function ruleFaults(canvas: Canvas): readonly string[] {
  const chipPlaces = Object.values(canvas.chips).map(({ phaseId, roleId }) => `${phaseId} ${roleId}`)
  return [
    // What was put on something deleted may be left over, and what was deleted may be referred to.
    ...canvas.repairs.filter((repair) => !mayBe(repair)).map(({ path }) => `[RD1] ${path}`),
    ...(new Set(chipPlaces).size === chipPlaces.length ? [] : ['[CH1] a role stands twice in a phase']),
    ...rowsOf(canvas).flatMap((row) => row.flatMap((item, at) => faultsBetween(row[at - 1], item))),
    ...phasesInOrder(canvas).flatMap(({ id }) => leadFaults(canvas, id)),
  ]
}

/** Nothing deletes a phase or role here, only agreements and chips. */
function mayBe({ kind, path }: Repair): boolean {
  return kind === 'leftover' || (kind === 'dangling' && /\/(agreementId|about)$/.test(path))
}

function faultsBetween(before: Ordered | undefined, item: Ordered): readonly string[] {
  const ordered = !before || compareOrder(before, item) < 0
  return ordered ? [] : [`[OR1] ${before.id} and ${item.id} have no order`]
}

function leadFaults(canvas: Canvas, phaseId: string): readonly string[] {
  const { kind, leads } = leadStateOf(canvas, phaseId)
  const claims = Object.values(canvas.leads).filter(
    (lead) => lead.phaseId === phaseId && canvas.roles[lead.roleId]?.hidden !== true,
  )
  const several = claims.every(({ reason }) => reason !== '') ? 'shared' : 'contested'
  const expected = ['empty', 'clear'][claims.length] ?? several
  return kind === expected && leads.length === claims.length ? [] : [`[LE2] ${phaseId} is ${kind}`]
}

function fileFaults(canvas: Canvas): readonly string[] {
  const json = canvasFileToJson(canvasToFile(canvas))
  const parsed = parseCanvasFile(JSON.parse(JSON.stringify(json)))
  if (!parsed.ok) return parsed.faults.map(({ path, code }) => `[FI1] ${path}: ${code}`)
  const again = readCanvas(documentFromFile(parsed.file))
  return [
    ...(same(withoutIndexes(again), withoutIndexes(withoutGone(canvas)))
      ? []
      : ['[FI6] the file reads as another canvas']),
    ...(same(canvasFileToJson(canvasToFile(again)), canvasFileToJson(parsed.file))
      ? []
      : ['[FI6] not the same file']),
  ]
}

/** Equal indexes get new ones when a file is read; the order that they give stays. */
function withoutIndexes(canvas: Canvas): unknown {
  const { canvas: head, carried } = canvasToFile(canvas)
  const records = listedKinds.map((kind) =>
    Object.values(canvas[kind]).map((record) => ({ ...record, order: null })),
  )
  return { head, carried, records, rows: rowsOf(canvas).map((row) => row.map(({ id }) => id)) }
}

/** A file does not say which agreement it was that is gone [FI4]. */
function withoutGone(canvas: Canvas): Canvas {
  const { agreements } = canvas
  const mended = <T extends { readonly agreementId: string | null }>(records: Readonly<Record<string, T>>) =>
    Object.fromEntries(
      Object.entries(records).map(([id, record]) => {
        const there = record.agreementId === null || Object.hasOwn(agreements, record.agreementId)
        return [id, there ? record : { ...record, agreementId: null }]
      }),
    )
  return { ...canvas, needs: mended(canvas.needs), handovers: mended(canvas.handovers) }
}

/** Everything that stands in a row. */
function rowsOf(canvas: Canvas): readonly (readonly Ordered[])[] {
  const phases = phasesInOrder(canvas).map(({ id }) => id)
  return [
    phasesInOrder(canvas),
    rolesInOrder(canvas),
    ...phases.map((id) => chipsOf(canvas, id)),
    ...[...phases, null].flatMap((id) =>
      [canvas.agreements, canvas.needs, canvas.resources, canvas.questions].map((records) =>
        rowOfPhase<Ordered & { readonly phaseId: string | null }>(records, id),
      ),
    ),
    notesInOrder(canvas),
    ...Object.values(canvas.comments).map(({ about }) => commentsOn(canvas, about)),
  ]
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
