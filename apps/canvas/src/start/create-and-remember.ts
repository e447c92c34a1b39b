import type { Locale } from '@praatplaat/model'
import { createCanvas } from '../api/new-canvas.ts'
import { rememberCanvas } from '../device/remembered-canvases.ts'
import { canvasAddress } from '../sharing/canvas-address.ts'

/**
 * Makes a canvas and remembers its keys on this device: the server shows them this once.
 *
 * @param from a template's id, or the JSON of a praatplaat.json.
 * @returns the address to go to.
 * @throws {Problem} when the server refuses or cannot be reached; nothing is remembered then.
 */
export async function createAndRemember(
  from: { readonly template: string } | { readonly canvas: unknown },
  title: string,
  locale: Locale,
  operatorKey?: string,
): Promise<string> {
  const { keys, tables } = await createCanvas(from, title, locale, operatorKey)
  const [{ canvasId, keys: tableKeys }] = tables as [(typeof tables)[number]]
  rememberCanvas({ canvasId, title, openedAt: Date.now(), keys: { ...keys, ...tableKeys } })
  return canvasAddress(canvasId, tableKeys.edit)
}
