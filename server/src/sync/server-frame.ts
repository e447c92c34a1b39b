import type { Writable } from 'node:stream'

/**
 * Messages as they go over the line, headers and all. A server does not mask what it sends (RFC 6455,
 * section 5.1), so the same bytes serve everybody who gets the message: they are made once.
 */
export interface ServerFrame {
  /** The bytes, to be written one piece after the other. */
  readonly pieces: readonly Uint8Array[]
  /** How many messages these are. */
  readonly messages: number
  /** How long those are themselves, in bytes. */
  readonly contentLength: number
}

const finalBinary = 0x82

/** From so many bytes on, copying a message behind its header costs more than writing the two apart. */
const copiedBelow = 16 * 1024

/** Frames one message. A small one is copied; a large one goes as it is, and must not be changed after this. */
export function serverFrame(message: Uint8Array): ServerFrame {
  const { length } = message
  const headerLength = length < 126 ? 2 : length < 65_536 ? 4 : 10
  const isCopied = length < copiedBelow
  const bytes = Buffer.allocUnsafe(isCopied ? headerLength + length : headerLength)
  bytes[0] = finalBinary
  if (headerLength === 2) {
    bytes[1] = length
  } else if (headerLength === 4) {
    bytes[1] = 126
    bytes.writeUInt16BE(length, 2)
  } else {
    bytes[1] = 127
    bytes.writeBigUInt64BE(BigInt(length), 2)
  }
  if (isCopied) bytes.set(message, headerLength)
  return { pieces: isCopied ? [bytes] : [bytes, message], messages: 1, contentLength: length }
}

/** Frames that go in one write, one after the other. */
export function together(frames: readonly ServerFrame[]): ServerFrame {
  if (frames.length === 1) return frames[0]!
  return {
    pieces: joined(frames.flatMap(({ pieces }) => pieces)),
    messages: sum(frames, ({ messages }) => messages),
    contentLength: sum(frames, ({ contentLength }) => contentLength),
  }
}

/** Writes a frame in one go. */
export function writeFrame(line: Writable, { pieces }: ServerFrame): void {
  if (pieces.length > 1) line.cork()
  for (const piece of pieces) line.write(piece)
  if (pieces.length > 1) line.uncork()
}

/** Small pieces that follow each other become one; a large one stays what it is. */
function joined(pieces: readonly Uint8Array[]): readonly Uint8Array[] {
  const all: Uint8Array[] = []
  let small: Uint8Array[] = []
  const close = () => {
    if (small.length > 0) all.push(small.length === 1 ? small[0]! : Buffer.concat(small))
    small = []
  }
  for (const piece of pieces) {
    if (piece.length < copiedBelow) {
      small.push(piece)
    } else {
      close()
      all.push(piece)
    }
  }
  close()
  return all
}

function sum(frames: readonly ServerFrame[], of: (frame: ServerFrame) => number): number {
  return frames.reduce((total, frame) => total + of(frame), 0)
}
