/**
 * A value that is kept on this device. Private windows and full disks refuse storage; then it
 * lasts as long as the page does, and nothing breaks.
 */
export interface DeviceValue<T> {
  readonly read: () => T
  readonly write: (value: T) => void
}

/**
 * @param name the key in the browser's storage.
 * @param parse makes a sound value of whatever was stored, for older versions wrote it too.
 */
export function deviceValue<T>(name: string, parse: (stored: unknown) => T): DeviceValue<T> {
  let unstored: T | undefined
  return {
    read: () => {
      if (unstored !== undefined) return unstored
      try {
        return parse(JSON.parse(localStorage.getItem(name) ?? 'null'))
      } catch {
        return parse(null)
      }
    },
    write: (value) => {
      try {
        localStorage.setItem(name, JSON.stringify(value))
        unstored = undefined
      } catch {
        unstored = value
      }
    },
  }
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
