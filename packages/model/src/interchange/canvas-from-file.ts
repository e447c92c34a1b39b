import type { Canvas } from '../canvas/canvas.ts'
import { listedKinds, type ListedKind } from '../record-kinds.ts'
import type { CanvasFile } from './canvas-file.ts'
import { identityOf } from './file-rules.ts'

/** What a file holds, as the value that everything works on: for showing a canvas that has no document. */
export function canvasFromFile(file: CanvasFile): Canvas {
  const sections = listedKinds.map((kind) => [kind, byId(kind, file)] as const)
  return {
    ...file.canvas,
    schemaVersion: file.schemaVersion,
    ...(Object.fromEntries(sections) as Pick<Canvas, ListedKind>),
    carried: file.carried,
    repairs: [],
  }
}

/** Without a prototype, so that an id like `constructor` finds nothing where nothing is [DO1]. */
function byId(kind: ListedKind, file: CanvasFile): Readonly<Record<string, unknown>> {
  const entries = file[kind].map((record) => {
    const id = identityOf(kind, record)
    return [id, { ...record, id }] as const
  })
  return Object.setPrototypeOf(Object.fromEntries(entries), null) as Readonly<Record<string, unknown>>
}
