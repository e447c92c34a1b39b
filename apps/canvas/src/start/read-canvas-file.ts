import { parseCanvasFile, type Fault } from '@praatplaat/model'

/** The largest praatplaat.json that is read, in bytes; the server takes no more either. */
export const largestFile = 5 * 1024 * 1024

/** What came of reading a file: a canvas, or why there is none. */
export type ReadFile =
  | { readonly kind: 'canvas'; readonly json: unknown; readonly title: string }
  | { readonly kind: 'too-large'; readonly bytes: number }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'not-json' }
  | { readonly kind: 'faults'; readonly faults: readonly Fault[] }

/**
 * Reads a praatplaat.json on this device. A file that is too large is refused by its size alone,
 * before a byte of it is read, so that it cannot freeze the page. A file with faults gives no
 * canvas at all, and every fault is named.
 */
export async function readCanvasFile(file: Blob): Promise<ReadFile> {
  if (file.size > largestFile) return { kind: 'too-large', bytes: file.size }

  let text: string
  try {
    // Removes a byte order mark, which Windows editors put there and JSON does not know.
    text = await file.text()
  } catch {
    // A folder, or a file that was moved or is locked.
    return { kind: 'unreadable' }
  }

  try {
    const json: unknown = JSON.parse(text)
    const parsed = parseCanvasFile(json)
    if (!parsed.ok) return { kind: 'faults', faults: parsed.faults }
    return { kind: 'canvas', json, title: parsed.file.canvas.title }
  } catch (error) {
    // Nested deeper than the stack is tall: no canvas is written like that.
    if (error instanceof SyntaxError || error instanceof RangeError) return { kind: 'not-json' }
    throw error
  }
}
