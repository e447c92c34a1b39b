import { canvasFields, type Canvas } from '../canvas/canvas.ts'
import {
  agreementsInOrder,
  chipsOf,
  needsInOrder,
  notesInOrder,
  phasesInOrder,
  questionsInOrder,
  resourcesInOrder,
  rolesInOrder,
  themesInOrder,
} from '../canvas/selectors.ts'
import type { NotePlace } from '../note/note.ts'
import type { Json } from '../json.ts'
import { leadsOf } from '../lead/lead-state.ts'
import { compareOrder } from '../order/in-order.ts'
import { listedKinds, type ListedKind } from '../record-kinds.ts'
import { referencesOf } from '../references.ts'
import type { CanvasFile } from './canvas-file.ts'
import { identityFields } from './file-rules.ts'
import { putBack } from './put-back.ts'
import { upgradeFile } from './upgrade-file.ts'

type Row = (canvas: Canvas) => readonly object[]

/** The records of each kind as they stand in a file. */
const rows: Readonly<Record<ListedKind, Row>> = {
  phases: phasesInOrder,
  roles: rolesInOrder,
  themes: themesInOrder,
  chips: (canvas) => phasesInOrder(canvas).flatMap(({ id }) => chipsOf(canvas, id)),
  leads: (canvas) => phasesInOrder(canvas).flatMap(({ id }) => leadsOf(canvas, id)),
  handovers: ({ handovers }) => Object.values(handovers),
  agreements: agreementsInOrder,
  needs: needsInOrder,
  resources: resourcesInOrder,
  questions: questionsInOrder,
  notes: notesInOrder,
  comments: ({ comments }) =>
    Object.values(comments).toSorted(
      (one, other) => compareNames(aboutOf(one), aboutOf(other)) || compareOrder(one, other),
    ),
  dismissals: ({ dismissals }) => Object.values(dismissals),
}

/**
 * The portable form of a canvas. What is nothing without something that is gone, as a chip
 * without its phase, has nowhere to stand in a file and is left out; all else stays, without
 * the reference [FI4]. A canvas that was read before it was migrated gives a file of this version too.
 */
export function canvasToFile(canvas: Canvas): CanvasFile {
  const head = Object.keys(canvasFields).map((name) => [name, canvas[name as keyof typeof canvasFields]])
  const sections = listedKinds.map((kind) => [
    kind,
    rows[kind](canvas).flatMap((record) => asFileRecord(canvas, kind, record)),
  ])
  return upgradeFile({
    format: 'praatplaat',
    schemaVersion: canvas.schemaVersion,
    canvas: Object.fromEntries(head) as CanvasFile['canvas'],
    ...(Object.fromEntries(sections) as Pick<CanvasFile, ListedKind>),
    carried: canvas.carried,
  })
}

function asFileRecord(canvas: Canvas, kind: ListedKind, record: object): readonly object[] {
  const identity = Object.keys(identityFields(kind))
  const written = { ...record } as Record<string, unknown>
  if (!identity.includes('id')) delete written['id']

  for (const { field, kind: to, id } of referencesOf(kind, record)) {
    // What was said about a chip is kept while the chip is off the board [CM5].
    if (field === 'about' || Object.hasOwn(canvas[to], id)) continue
    if (identity.includes(field)) return []
    written[field] = withoutReference(written[field], id)
  }
  return [written]
}

function withoutReference(held: unknown, id: string): unknown {
  if (Array.isArray(held)) return held.filter((member) => member !== id)
  if (typeof held !== 'object' || held === null) return null
  // A note that lay on something lies on the board from now on.
  return { ...(held as NotePlace), on: 'board', id: null }
}

function aboutOf({ about }: Canvas['comments'][string]): string {
  return `${about.kind} ${about.id}`
}

function compareNames(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

/** The JSON of a file, with what was carried back in its place; write it with `JSON.stringify`. */
export function canvasFileToJson(file: CanvasFile): Json {
  const { carried, ...known } = file
  const json = JSON.parse(JSON.stringify(known)) as Record<string, Json>
  putBack(json, carried)
  return json
}
