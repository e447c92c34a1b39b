/**
 * Where a canvas is, within this site. The key stands behind the `#`: browsers keep that part to
 * themselves, so it reaches no server's log.
 */
export function canvasAddress(canvasId: string, key: string): string {
  return `/c/${encodeURIComponent(canvasId)}#${key}`
}

/** Where the room of a workshop is. */
export function roomAddress(workshopId: string, key: string): string {
  return `/w/${encodeURIComponent(workshopId)}#${key}`
}

/** Whether a host name means "this device" wherever it is read, so that a link with it is of no use to others. */
export function isOnlyThisDevice(hostname: string): boolean {
  return (
    hostname === 'localhost' ||
    hostname.endsWith('.localhost') ||
    hostname === '[::1]' ||
    /^127\.\d+\.\d+\.\d+$/.test(hostname)
  )
}
