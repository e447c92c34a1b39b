/** The name of the browser's database that holds a canvas: one for each, so that two can never mix. */
export function deviceCopyName(canvasId: string): string {
  return `praatplaat.canvas.${canvasId}`
}

/** Deletes what this device keeps of a canvas. Quiet when there is nothing, or nowhere to keep it. */
export function forgetDeviceCopy(canvasId: string): void {
  if ('indexedDB' in globalThis) indexedDB.deleteDatabase(deviceCopyName(canvasId))
}
