import { syncStep } from '@praatplaat/protocol'
import type * as Y from 'yjs'
import { encodeSync } from './client.ts'

/*
 * A stamp is the value of an edit: two float64s, as a note's place on the board is. The first
 * says whose edit it is, the second is written just before it is sent. Both are found in the bytes
 * of a message without decoding it, however a server has wrapped the update or put several together.
 */

/** The high half of the first float64 of every stamp, after lib0's type byte for a float64. */
const mark = Buffer.from([123, 0x41, 0x5a, 0x3b, 0x7c])
const markLength = mark.length
const senderLength = 4
/** lib0's type byte, before the second float64. */
const typeLength = 1
const stampLength = markLength + senderLength + typeLength + 8

/** Anything that lib0 writes as a float64: no whole number, and more precise than a float32. */
const placeholder = Math.PI

/** The float64 that says who the sender is: a whole number from 1 up to 2²⁸. */
function senderFloat(sender: number): number {
  const bytes = new DataView(new ArrayBuffer(8))
  bytes.setUint32(0, mark.readUInt32BE(1))
  bytes.setUint32(4, sender)
  return bytes.getFloat64(0)
}

/** An edit, ready but for its value. */
export interface StampedEdit {
  readonly message: Buffer
  /** Writes the second half of the stamp: the value, or the float64 next to it. */
  readonly stamp: (value: number) => void
}

/**
 * Makes a client's edits ahead of time, so that sending costs next to nothing.
 *
 * @param keys The key in the map `notes` of each edit, in order.
 * @param framed Puts a sync message as it goes over the wire.
 */
export function makeStampedEdits(
  doc: Y.Doc,
  sender: number,
  keys: readonly string[],
  framed: (message: Uint8Array) => Buffer,
): StampedEdit[] {
  const place = [senderFloat(sender), placeholder]
  return keys.map((key) => {
    const update = updateOf(doc, () => doc.getMap('notes').set(key, place))
    const message = framed(encodeSync(syncStep.update, update))
    const valueAt = message.indexOf(mark) + stampLength - 8
    return {
      message,
      stamp(value) {
        message.writeDoubleBE(value, valueAt)
        // The last bit makes that it stays a float64: a server that decodes and encodes a value which also
        // fits a float32 or a whole number makes it shorter.
        message[valueAt + 7]! |= 1
      },
    }
  })
}

/** Calls back for every stamp in a message of type sync. */
export function readStamps(message: Buffer, each: (sender: number, value: number) => void): void {
  for (let at = message.indexOf(mark); at >= 0; at = message.indexOf(mark, at + stampLength)) {
    each(message.readUInt32BE(at + markLength), message.readDoubleBE(at + stampLength - 8))
  }
}

/** The update that a change of a document comes to. @throws when it changes nothing. */
export function updateOf(doc: Y.Doc, change: () => void): Uint8Array {
  let update: Uint8Array | null = null
  const take = (bytes: Uint8Array) => {
    update = bytes
  }
  doc.on('update', take)
  change()
  doc.off('update', take)
  if (!update) throw new Error('Nothing changed')
  return update
}
