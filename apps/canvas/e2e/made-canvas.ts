import { parseCanvasFile, type CanvasFile } from '@praatplaat/model'
import type { CreatedWorkshop } from '@praatplaat/protocol'

/** A canvas that a test made, and the ways into it. */
export interface MadeCanvas {
  /** Of the server that holds it. */
  readonly origin: string
  readonly canvasId: string
  readonly keys: Readonly<Record<'facilitate' | 'edit' | 'view', string>>
  /** A link to it, as people give each other: `http://localhost:49152/c/ID#KEY`. */
  readonly link: (ability: keyof MadeCanvas['keys']) => string
}

/** Makes a canvas over HTTP, from a template or from what is in a praatplaat.json. */
export async function makeCanvas(
  origin: string,
  start: { readonly template: string } | { readonly canvas: unknown },
  title = 'Proefplaat',
): Promise<MadeCanvas> {
  const response = await fetch(`${origin}/api/workshops`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ title, locale: 'nl', ...start }),
  })
  if (!response.ok) throw new Error(`No canvas was made: ${response.status} ${await response.text()}`)
  const { keys, tables } = (await response.json()) as CreatedWorkshop
  const { canvasId, keys: tableKeys } = tables[0]!
  const allKeys = { ...keys, ...tableKeys }
  return {
    origin,
    canvasId,
    keys: allKeys,
    link: (ability) => `${origin}/c/${canvasId}#${allKeys[ability]}`,
  }
}

/** A canvas as the server holds it now. */
export async function readCanvas({ origin, canvasId, keys }: MadeCanvas): Promise<CanvasFile> {
  const response = await fetch(`${origin}/api/canvases/${canvasId}`, {
    headers: { authorization: `Bearer ${keys.view}` },
  })
  const parsed = parseCanvasFile(await response.json())
  if (!parsed.ok) throw new Error(`The server gave a file with faults: ${JSON.stringify(parsed.faults)}`)
  return parsed.file
}

/** Deletes a canvas for everybody. */
export async function deleteCanvas({ origin, canvasId, keys }: MadeCanvas): Promise<void> {
  const response = await fetch(`${origin}/api/canvases/${canvasId}`, {
    method: 'DELETE',
    headers: { authorization: `Bearer ${keys.facilitate}` },
  })
  if (!response.ok) throw new Error(`The canvas was not deleted: ${response.status}`)
}
