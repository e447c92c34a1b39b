import { canvasFromFile, parseCanvasFile, type Canvas, type Locale } from '@praatplaat/model'
import { VersionListingSchema, VersionSchema, type Version } from '@praatplaat/protocol'
import { Problem } from './problem.ts'
import { readAnswer } from './read-answer.ts'
import { request } from './request.ts'

/** A canvas, the key that opens it here, and the language for what the server has to say. */
export interface Asker {
  readonly canvasId: string
  readonly key: string
  readonly locale: Locale
}

/** The versions of a canvas, newest first. */
export async function listVersions(
  { canvasId, ...asker }: Asker,
  signal: AbortSignal,
): Promise<readonly Version[]> {
  return readAnswer(await request(pathOf(canvasId), { ...asker, signal }), VersionListingSchema)
}

/** A canvas as it was. @throws {Problem} also when the version cannot be read by this program. */
export async function readVersion(
  { canvasId, ...asker }: Asker,
  versionId: string,
  signal: AbortSignal,
): Promise<Canvas> {
  const response = await request(pathOf(canvasId, versionId), { ...asker, signal })
  const parsed = parseCanvasFile(await response.json().catch(() => null))
  if (!parsed.ok) throw new Problem('unexpected', response.status, 'The version could not be read.')
  return canvasFromFile(parsed.file)
}

/** Keeps the canvas as the server has it now, under a name. */
export async function nameVersion({ canvasId, ...asker }: Asker, name: string): Promise<Version> {
  const response = await request(pathOf(canvasId), { ...asker, method: 'POST', body: { name } })
  return readAnswer(response, VersionSchema)
}

/** Makes the canvas read as it did, for everybody. How it is now is kept as a version first. */
export async function restoreVersion({ canvasId, ...asker }: Asker, versionId: string): Promise<void> {
  await request(`${pathOf(canvasId, versionId)}/restore`, { ...asker, method: 'POST' })
}

/** Takes a version out of the history, for everybody; only a facilitator's key may. */
export async function deleteVersion({ canvasId, ...asker }: Asker, versionId: string): Promise<void> {
  await request(pathOf(canvasId, versionId), { ...asker, method: 'DELETE' })
}

function pathOf(canvasId: string, versionId?: string): string {
  const all = `/api/canvases/${encodeURIComponent(canvasId)}/versions`
  return versionId === undefined ? all : `${all}/${encodeURIComponent(versionId)}`
}
