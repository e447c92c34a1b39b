import type { Page } from '@playwright/test'
import * as Y from 'yjs'

/** Everything that goes over the WebSockets of a page, and what it asks of the server beside them. */
export interface RecordedFrames {
  readonly sent: Buffer[]
  readonly received: Buffer[]
  /** Requests that carry something along. */
  readonly posted: string[]
}

/** Records from now on. To be called before the page goes anywhere. */
export function recordFrames(page: Page): RecordedFrames {
  const frames: RecordedFrames = { sent: [], received: [], posted: [] }
  page.on('websocket', (socket) => {
    socket.on('framesent', ({ payload }) => frames.sent.push(Buffer.from(payload)))
    socket.on('framereceived', ({ payload }) => frames.received.push(Buffer.from(payload)))
  })
  page.on('request', (request) => {
    if (request.postData() !== null) frames.posted.push(`${request.method()} ${request.url()}`)
  })
  return frames
}

/** What a frame of the y-websocket protocol carries: presence as JSON, or whether it brings anything to the document. */
export type Told =
  | { readonly kind: 'presence'; readonly states: readonly unknown[] }
  | { readonly kind: 'question' }
  | { readonly kind: 'update'; readonly isEmpty: boolean }
  | { readonly kind: 'own' }

/** Takes a frame apart. @throws for what is none of the messages that there are. */
export function readFrame(frame: Buffer): Told {
  const [type, next] = readUint(frame, 0)
  if (type === 1) return { kind: 'presence', states: statesIn(readBytes(frame, next)) }
  if (type === 3 || type === 100) return type === 3 ? { kind: 'question' } : { kind: 'own' }
  if (type !== 0) throw new Error(`a frame of type ${type}`)
  const [step, from] = readUint(frame, next)
  if (step === 0) return { kind: 'question' }
  // What was deleted is told by number, every time, and says nothing of anything.
  return { kind: 'update', isEmpty: Y.decodeUpdate(readBytes(frame, from)).structs.length === 0 }
}

/** The ways in which a word may be written in bytes: as it is, in UTF-16, in hexadecimal, and in base64 wherever it begins. */
export function disguisesOf(word: string): readonly Buffer[] {
  const base64 = [0, 1, 2].map((before) => {
    const written = Buffer.concat([Buffer.alloc(before), Buffer.from(word)]).toString('base64')
    // The first and last signs depend on what stands around the word.
    return Buffer.from(written.slice(before === 0 ? 0 : 4, -4))
  })
  return [
    Buffer.from(word),
    Buffer.from(word, 'utf16le'),
    Buffer.from(Buffer.from(word).toString('hex')),
    ...base64,
  ]
}

function statesIn(update: Buffer): readonly unknown[] {
  let [count, at] = readUint(update, 0)
  const states: unknown[] = []
  for (; count > 0; count -= 1) {
    const [, afterClient] = readUint(update, at)
    const [, afterClock] = readUint(update, afterClient)
    const state = readBytes(update, afterClock)
    states.push(JSON.parse(state.toString()))
    at = afterClock + lengthWithHead(update, afterClock)
  }
  return states
}

function readBytes(from: Buffer, at: number): Buffer {
  const [length, start] = readUint(from, at)
  return from.subarray(start, start + length)
}

function lengthWithHead(from: Buffer, at: number): number {
  const [length, start] = readUint(from, at)
  return start - at + length
}

/** A number in the variable length of lib0, and where the next thing begins. */
function readUint(from: Buffer, at: number): [number, number] {
  let [value, factor, next] = [0, 1, at]
  for (;;) {
    const byte = from[next]!
    next += 1
    value += (byte & 127) * factor
    if (byte < 128) return [value, next]
    factor *= 128
  }
}
