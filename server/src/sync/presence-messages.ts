import { messageType } from '@praatplaat/protocol'
import * as decoding from 'lib0/decoding'
import { putVarUint, varUintLength } from './var-uint.ts'

/** What one client shows of itself, as y-protocols' awareness sends it. The state stays as the bytes of its JSON. */
export interface PresenceEntry {
  readonly clientId: number
  readonly clock: number
  readonly json: Uint8Array
}

/** The JSON of someone who is not there (any more). */
export const absent: Uint8Array = new TextEncoder().encode('null')

/** So many may be at one canvas, for a stock client to pass on. */
const mostEntries = 2_000

/** A clock counts the changes of one client, and somebody will add one to it. */
const mostClock = 2 ** 40

/**
 * Reads the entries of an awareness message; the states are views, not copies.
 *
 * @throws for what is none, and for one with so many entries that there is no memory for them.
 */
export function decodePresence(content: Uint8Array): readonly PresenceEntry[] {
  const decoder = decoding.createDecoder(content)
  const count = decoding.readVarUint(decoder)
  if (count > mostEntries) throw new Error(`presence of ${count} clients`)
  const entries: PresenceEntry[] = []
  for (let index = 0; index < count; index += 1) {
    const clientId = decoding.readVarUint(decoder)
    const clock = decoding.readVarUint(decoder)
    if (clock > mostClock) throw new Error('a clock that passes all bounds')
    entries.push({ clientId, clock, json: decoding.readVarUint8Array(decoder) })
  }
  return entries
}

/** This is done so often that its length is reckoned first, so that it is written once, where it stays. */
export function encodePresence(entries: readonly PresenceEntry[]): Uint8Array {
  let contentLength = varUintLength(entries.length)
  for (const { clientId, clock, json } of entries) {
    contentLength += varUintLength(clientId) + varUintLength(clock) + varUintLength(json.length) + json.length
  }
  const message = Buffer.allocUnsafe(
    varUintLength(messageType.awareness) + varUintLength(contentLength) + contentLength,
  )
  let at = putVarUint(message, 0, messageType.awareness)
  at = putVarUint(message, at, contentLength)
  at = putVarUint(message, at, entries.length)
  for (const { clientId, clock, json } of entries) {
    at = putVarUint(message, at, clientId)
    at = putVarUint(message, at, clock)
    at = putVarUint(message, at, json.length)
    message.set(json, at)
    at += json.length
  }
  return message
}
