import { messageType } from '@praatplaat/protocol'
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'

/** What one client shows of itself, as y-protocols' awareness sends it. The state stays as the bytes of its JSON. */
export interface PresenceEntry {
  readonly clientId: number
  readonly clock: number
  readonly json: Uint8Array
}

/** The JSON of someone who is not there (any more). */
export const absent: Uint8Array = new TextEncoder().encode('null')

/** Reads the entries of an awareness message; the states are views, not copies. @throws for what is none. */
export function decodePresence(content: Uint8Array): readonly PresenceEntry[] {
  const decoder = decoding.createDecoder(content)
  const count = decoding.readVarUint(decoder)
  const entries: PresenceEntry[] = []
  for (let index = 0; index < count; index += 1) {
    const clientId = decoding.readVarUint(decoder)
    const clock = decoding.readVarUint(decoder)
    entries.push({ clientId, clock, json: decoding.readVarUint8Array(decoder) })
  }
  return entries
}

export function encodePresence(entries: readonly PresenceEntry[]): Uint8Array {
  const content = encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, entries.length)
    for (const { clientId, clock, json } of entries) {
      encoding.writeVarUint(encoder, clientId)
      encoding.writeVarUint(encoder, clock)
      encoding.writeVarUint8Array(encoder, json)
    }
  })
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, messageType.awareness)
    encoding.writeVarUint8Array(encoder, content)
  })
}
