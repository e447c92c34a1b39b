/**
 * What a close of the connection means for trying again.
 *
 * - `never`: a decision that trying again does not change. The client of y-websocket
 *   follows it by itself for every code from 4400 to 4499.
 * - `after-reload`: the same, but a newer version of the app would be let in.
 * - `later`: it may be over soon; come back, with growing pauses.
 */
export type Retry = 'never' | 'after-reload' | 'later'

/** What the reader is told; the key under which the app keeps the words for it. */
export type CloseReason =
  | 'malformed'
  | 'no-key'
  | 'may-not'
  | 'gone'
  | 'client-too-old'
  | 'too-big'
  | 'storage-not-available'
  | 'too-slow'
  | 'too-fast'
  | 'going-down'

interface ClosingCode {
  readonly reason: CloseReason
  readonly retry: Retry
}

/** Every code with which the sync server closes a connection by its own decision. */
export const closeCodes = {
  1001: { reason: 'going-down', retry: 'later' },
  4400: { reason: 'malformed', retry: 'never' },
  4401: { reason: 'no-key', retry: 'never' },
  4403: { reason: 'may-not', retry: 'never' },
  4404: { reason: 'gone', retry: 'never' },
  4409: { reason: 'client-too-old', retry: 'after-reload' },
  4413: { reason: 'too-big', retry: 'never' },
  4503: { reason: 'storage-not-available', retry: 'later' },
  4508: { reason: 'too-slow', retry: 'later' },
  4529: { reason: 'too-fast', retry: 'later' },
} as const satisfies Readonly<Record<number, ClosingCode>>

export type CloseCode = keyof typeof closeCodes

/** The code for a reason. */
export function closeCodeFor(reason: CloseReason): CloseCode {
  const found = Object.entries(closeCodes).find(([, closing]) => closing.reason === reason)
  return Number(found![0]) as CloseCode
}

/**
 * What a received close means. A code that is not ours comes from the network, a proxy or
 * the browser (1006, 1011, …) and is worth coming back after; `reason` is then `null`.
 */
export function meaningOfClose(code: number): { readonly reason: CloseReason | null; readonly retry: Retry } {
  return code in closeCodes ? closeCodes[code as CloseCode] : { reason: null, retry: 'later' }
}
