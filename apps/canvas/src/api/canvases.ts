import type { Locale } from '@praatplaat/model'
import type { Ability } from '@praatplaat/protocol'
import { request } from './request.ts'

/** A template to start from. */
export interface Template {
  readonly id: string
  readonly title: string
  readonly summary: string
  readonly locale: Locale
}

/** A new workshop: its keys are shown this once, the server keeps only their hashes. */
export interface NewWorkshop {
  readonly workshopId: string
  readonly keys: { readonly facilitate: string }
  readonly tables: readonly {
    readonly canvasId: string
    readonly number: number
    readonly name: string
    readonly keys: { readonly edit: string; readonly view: string }
  }[]
}

export async function listTemplates(locale: Locale): Promise<readonly Template[]> {
  const response = await request(`/api/templates?locale=${locale}`, { locale })
  return (await response.json()) as readonly Template[]
}

/** Makes a workshop of one table, from a template or from the JSON of a praatplaat.json. */
export async function createCanvas(
  from: { readonly template: string } | { readonly canvas: unknown },
  title: string,
  locale: Locale,
): Promise<NewWorkshop> {
  const body = { title, tables: 1, locale, ...from }
  const response = await request('/api/workshops', { method: 'POST', body, locale })
  return (await response.json()) as NewWorkshop
}

/** What a key may do here. Asked before connecting, so that a wrong link gets a page and not a spinner. */
export async function askAbility(canvasId: string, key: string, locale: Locale): Promise<Ability> {
  const response = await request(`/api/canvases/${encodeURIComponent(canvasId)}`, { key, locale })
  return (response.headers.get('praatplaat-ability') ?? 'view') as Ability
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
  return ((await response.json()) as { key: string }).key
}

/** Deletes a canvas everywhere; only a facilitator's key may. */
export async function deleteCanvas(canvasId: string, key: string, locale: Locale): Promise<void> {
  await request(`/api/canvases/${encodeURIComponent(canvasId)}`, { method: 'DELETE', key, locale })
}
