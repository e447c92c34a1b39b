/** Offered by a client that understands our own messages beside those of y-websocket. */
export const ownSubprotocol = 'praatplaat.v1'

/** Offered by a client that speaks y-websocket's protocol and nothing else. */
export const stockSubprotocol = 'praatplaat.stock'

export type Subprotocol = typeof ownSubprotocol | typeof stockSubprotocol

const ownPrefix = 'praatplaat.'
const keyPrefix = 'key.'
const schemaPrefix = 'schema.'

/** What a connection offered. */
export interface Offer {
  /** What the server answers with; `null` when neither of ours was offered. */
  readonly subprotocol: Subprotocol | null
  readonly key: string | null
  /** The schema version of documents that the client was made for; `null` when it doesn't say. */
  readonly schemaVersion: number | null
  /**
   * One of praatplaat's that is not known here: its client is older or newer than this version. A
   * server answers with it to say so, for a browser shows no close code without an answer.
   */
  readonly unknownVersion: string | null
}

/**
 * The subprotocols that a client offers, to hand to `new WebSocket(url, …)`. The key travels
 * here because a browser can set no header, and a query string ends up in logs.
 *
 * @param schemaVersion the schema of documents that the client knows. Only who says it can be told to reload
 *   when the server has another one: a page that is older or newer than its server.
 */
export function offerSubprotocols(
  subprotocol: Subprotocol,
  key: string,
  schemaVersion?: number,
): [Subprotocol, ...string[]] {
  const schema = schemaVersion === undefined ? [] : [`${schemaPrefix}${schemaVersion}`]
  return [subprotocol, ...schema, keyPrefix + key]
}

/** Reads the offer from a `Sec-WebSocket-Protocol` header. The key must never be echoed back. */
export function readOffer(header: string | undefined): Offer {
  const offered = (header ?? '').split(',').map((one) => one.trim())
  const subprotocol = [ownSubprotocol, stockSubprotocol].find((ours) => offered.includes(ours))
  const unknownVersion = offered.find((one) => one.startsWith(ownPrefix) && one !== subprotocol)
  const after = (prefix: string) => offered.find((one) => one.startsWith(prefix))?.slice(prefix.length)
  const key = after(keyPrefix)
  const schema = after(schemaPrefix)
  return {
    subprotocol: (subprotocol as Subprotocol | undefined) ?? null,
    key: key === '' ? null : (key ?? null),
    schemaVersion: schema !== undefined && /^\d{1,9}$/.test(schema) ? Number(schema) : null,
    unknownVersion: subprotocol === undefined ? (unknownVersion ?? null) : null,
  }
}
