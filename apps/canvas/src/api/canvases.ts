import type { Locale } from '@praatplaat/model'
import {
  abilityHeader,
  AbilitySchema,
  MintedKeySchema,
  type Ability,
  workshopHeader,
} from '@praatplaat/protocol'
import { readAnswer, readHeader } from './read-answer.ts'
import { request } from './request.ts'

/** What a key opens: what its holder may do, and the workshop of which the canvas is a table. */
export interface Entry {
  readonly ability: Ability
  readonly workshopId: string | null
}

/** What a key may do here. Asked before connecting, so that a wrong link gets a page and not a spinner. */
export async function askEntry(canvasId: string, key: string, locale: Locale): Promise<Entry> {
  const response = await request(`/api/canvases/${encodeURIComponent(canvasId)}`, { key, locale })
  const ability = await readHeader(response, abilityHeader, AbilitySchema)
  return { ability, workshopId: response.headers.get(workshopHeader) }
}

/** Makes a new key to a canvas, to share it. */
export async function mintKey(
  canvasId: string,
  key: string,
  ability: Ability,
  locale: Locale,
): Promise<string> {
  const path = `/api/canvases/${encodeURIComponent(canvasId)}/keys`
  const response = await request(path, { method: 'POST', key, body: { ability }, locale })
  const minted = await readAnswer(response, MintedKeySchema)
  return minted.key
}

/** Deletes a canvas everywhere; only a facilitator's key may. */
export async function deleteCanvas(canvasId: string, key: string, locale: Locale): Promise<void> {
  await request(`/api/canvases/${encodeURIComponent(canvasId)}`, { method: 'DELETE', key, locale })
}
