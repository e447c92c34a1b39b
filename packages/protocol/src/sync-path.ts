const syncRoot = '/sync/'

/** A canvas's id: what stands in its addresses. The server makes them; 22 characters of base64url. */
const canvasIdPattern = /^[A-Za-z0-9_-]{1,64}$/

/** Where a client of y-websocket connects: `new WebsocketProvider(syncServerUrl(origin), canvasId, …)`. */
export function syncServerUrl(origin: string): string {
  return origin.replace(/^http/, 'ws') + syncRoot.slice(0, -1)
}

/** The canvas that an upgrade asks for; `null` when the path is no sync path. */
export function canvasIdOfSyncPath(path: string): string | null {
  if (!path.startsWith(syncRoot)) return null
  const id = path.slice(syncRoot.length)
  return canvasIdPattern.test(id) ? id : null
}
