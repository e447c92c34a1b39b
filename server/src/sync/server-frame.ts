/**
 * A message as it goes over the line, header and all. A server does not mask what it sends (RFC 6455,
 * section 5.1), so the same bytes serve everybody who gets the message: they are made once.
 */
export interface ServerFrame {
  readonly bytes: Uint8Array
  /** How many messages these are. */
  readonly messages: number
  /** How long those are themselves, in bytes. */
  readonly contentLength: number
}

const finalBinary = 0x82

/** Frames one message, which is copied. */
export function serverFrame(message: Uint8Array): ServerFrame {
  const { length } = message
  const headerLength = length < 126 ? 2 : length < 65_536 ? 4 : 10
  const bytes = Buffer.allocUnsafe(headerLength + length)
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
  bytes.set(message, headerLength)
  return { bytes, messages: 1, contentLength: length }
}

/** Frames that go in one write, one after the other. */
export function together(frames: readonly ServerFrame[]): ServerFrame {
  if (frames.length === 1) return frames[0]!
  return {
    bytes: Buffer.concat(frames.map(({ bytes }) => bytes)),
    messages: sum(frames, ({ messages }) => messages),
    contentLength: sum(frames, ({ contentLength }) => contentLength),
  }
}

function sum(frames: readonly ServerFrame[], of: (frame: ServerFrame) => number): number {
  return frames.reduce((total, frame) => total + of(frame), 0)
}
