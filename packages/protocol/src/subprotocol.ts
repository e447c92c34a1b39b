/** Offered by a client that understands our own messages beside those of y-websocket. */
export const ownSubprotocol = 'praatplaat.v1'

/** Offered by a client that speaks y-websocket's protocol and nothing else. */
export const stockSubprotocol = 'praatplaat.stock'

export type Subprotocol = typeof ownSubprotocol | typeof stockSubprotocol

const ownPrefix = 'praatplaat.'
const keyPrefix = 'key.'

/** What a connection offered. */
export interface Offer {
  /** What the server answers with; `null` when neither of ours was offered. */
  readonly subprotocol: Subprotocol | null
  readonly key: string | null
  /**
   * One of praatplaat's that is not known here: its client is older or newer than this version. A
   * server answers with it to say so, for a browser shows no close code without an answer.
   */
  readonly unknownVersion: string | null
}

/**
 * The subprotocols that a client offers, to hand to `new WebSocket(url, …)`. The key travels
 * here because a browser can set no header, and a query string ends up in logs.
 */
export function offerSubprotocols(subprotocol: Subprotocol, key: string): [Subprotocol, string] {
  return [subprotocol, keyPrefix + key]
}

/** Reads the offer from a `Sec-WebSocket-Protocol` header. The key must never be echoed back. */
export function readOffer(header: string | undefined): Offer {
  const offered = (header ?? '').split(',').map((one) => one.trim())
  const subprotocol = [ownSubprotocol, stockSubprotocol].find((ours) => offered.includes(ours))
  const unknownVersion = offered.find((one) => one.startsWith(ownPrefix) && one !== subprotocol)
  const key = offered.find((one) => one.startsWith(keyPrefix))?.slice(keyPrefix.length)
  return {
    subprotocol: (subprotocol as Subprotocol | undefined) ?? null,
    key: key === '' ? null : (key ?? null),
    unknownVersion: subprotocol === undefined ? (unknownVersion ?? null) : null,
  }
}
