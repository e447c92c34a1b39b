import type { CanvasFile } from '@praatplaat/model'
import { documentFromFile } from '@praatplaat/model/document'
import type { CreatedWorkshop } from '@praatplaat/protocol'
import * as Y from 'yjs'
import { hashKey, makeKey } from '../access/key.ts'
import { Problem } from './problem.ts'
import type { RouteContext } from './route-context.ts'

/** How large the documents of all the tables together may be, in bytes: fifty tables of half a megabyte. */
const mostBytesTogether = 25 * 1024 * 1024

interface WorkshopToStore {
  readonly title: string
  readonly heldOn: string | null
  readonly tables: readonly {
    readonly number: number
    readonly name: string
    /** The canvas to begin with. */
    readonly file: CanvasFile
  }[]
}

/**
 * Stores a new workshop with its tables, and gives out the keys to them: these are shown this once.
 *
 * @throws {Problem} when the documents of its tables are too large together.
 */
export async function storeWorkshop(
  { storage, makeId, now }: RouteContext,
  { title, heldOn, tables: asked }: WorkshopToStore,
): Promise<CreatedWorkshop> {
  const states = statesOf(asked.map(({ file }) => file))
  const workshopId = makeId()
  const facilitate = makeKey()
  const tables = asked.map(({ number, name }) => ({
    canvasId: makeId(),
    number,
    name,
    keys: { edit: makeKey(), view: makeKey() },
  }))
  await storage.createWorkshop({
    id: workshopId,
    title,
    heldOn,
    createdAt: now().toISOString(),
    facilitateKeyHash: hashKey(facilitate),
    tables: tables.map(({ keys, ...table }, index) => ({
      ...table,
      state: states[index]!,
      keys: [
        { hash: hashKey(keys.edit), ability: 'edit' },
        { hash: hashKey(keys.view), ability: 'view' },
      ],
    })),
  })
  return { workshopId, keys: { facilitate }, tables }
}

/** Tables that begin alike are written once; what is too large is not written to its end. */
function statesOf(files: readonly CanvasFile[]): readonly Uint8Array[] {
  const written = new Map<CanvasFile, Uint8Array>()
  let bytes = 0
  return files.map((file) => {
    const state = written.get(file) ?? stateOf(file)
    written.set(file, state)
    bytes += state.length
    if (bytes > mostBytesTogether) throw new Problem('too-large-together')
    return state
  })
}

function stateOf(file: CanvasFile): Uint8Array {
  const doc = documentFromFile(file)
  const state = Y.encodeStateAsUpdate(doc)
  doc.destroy()
  return state
}
