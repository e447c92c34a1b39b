/** The name of the browser's database that holds a canvas: one for each, so that two can never mix. */
export function deviceCopyName(canvasId: string): string {
  return `praatplaat.canvas.${canvasId}`
}

/** The name of the database that holds one's own view of a canvas: apart from the canvas, so that it cannot be sent along with it. */
export function ownViewName(canvasId: string): string {
  return `praatplaat.own-view.${canvasId}`
}

/** The name of the database that holds how the reader last saw a canvas. */
export function visitsName(canvasId: string): string {
  return `praatplaat.visits.${canvasId}`
}

/** Deletes what this device keeps of a canvas. Quiet when there is nothing, or nowhere to keep it. */
export function forgetDeviceCopy(canvasId: string): void {
  if (!('indexedDB' in globalThis)) return
  for (const nameOf of [deviceCopyName, ownViewName, visitsName]) indexedDB.deleteDatabase(nameOf(canvasId))
}
