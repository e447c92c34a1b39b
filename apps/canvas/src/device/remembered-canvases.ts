import { deviceValue, isObject } from './device-store.ts'
import { forgetDeviceCopy } from './forget-device-copy.ts'

/** A canvas that was opened on this device, with the keys that this device holds to it. */
export interface RememberedCanvas {
  readonly canvasId: string
  readonly title: string
  /** When it was last opened, in milliseconds since 1970. */
  readonly openedAt: number
  readonly keys: { readonly facilitate?: string; readonly edit?: string; readonly view?: string }
}

/** Older ones make way; a facilitator with ten tables at a time still has a year of them. */
const most = 100

const remembered = deviceValue<readonly RememberedCanvas[]>('praatplaat.canvases', (stored) =>
  Array.isArray(stored) ? stored.filter(isRemembered) : [],
)

/** The canvases opened before on this device, the latest first. */
export function rememberedCanvases(): readonly RememberedCanvas[] {
  return remembered.read().toSorted((a, b) => b.openedAt - a.openedAt)
}

export function rememberedCanvas(canvasId: string): RememberedCanvas | undefined {
  return remembered.read().find((canvas) => canvas.canvasId === canvasId)
}

/** Remembers that a canvas was opened; keys that were known before are kept beside the new ones. */
export function rememberCanvas(canvas: RememberedCanvas): void {
  const others = rememberedCanvases().filter((other) => other.canvasId !== canvas.canvasId)
  const keys = { ...rememberedCanvas(canvas.canvasId)?.keys, ...canvas.keys }
  remembered.write([{ ...canvas, keys }, ...others].slice(0, most))
}

/** Forgets a canvas on this device, with the copy kept for when there is no connection. The canvas itself stays where it is. */
export function forgetCanvas(canvasId: string): void {
  remembered.write(remembered.read().filter((canvas) => canvas.canvasId !== canvasId))
  forgetDeviceCopy(canvasId)
}

function isRemembered(entry: unknown): entry is RememberedCanvas {
  return (
    isObject(entry) &&
    typeof entry['canvasId'] === 'string' &&
    typeof entry['title'] === 'string' &&
    typeof entry['openedAt'] === 'number' &&
    isObject(entry['keys'])
  )
}
