import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import * as v from 'valibot'
import { messageType, ownKind } from './message-type.ts'
import { NoticeSchema, type Notice } from './notice.ts'

/** One of our own messages, as received. A kind that this version does not know is `unknown`, and to be left alone. */
export type OwnMessage =
  | { readonly kind: 'barrier'; readonly n: number }
  | { readonly kind: 'saved'; readonly n: number }
  | { readonly kind: 'notice'; readonly notice: { readonly code: string } }
  | { readonly kind: 'unknown' }

/**
 * Client → server: "tell me when everything that I sent before this is on disk". Deletions do
 * not move a client's clock, so only the order of messages can prove that an edit is stored.
 */
export function encodeBarrier(n: number): Uint8Array {
  return encodeOwn(ownKind.barrier, (encoder) => encoding.writeVarUint(encoder, n))
}

/** Server → client: every document message that came before barrier `n` on this connection is committed. */
export function encodeSaved(n: number): Uint8Array {
  return encodeOwn(ownKind.saved, (encoder) => encoding.writeVarUint(encoder, n))
}

/** Server → client. */
export function encodeNotice(notice: Notice): Uint8Array {
  return encodeOwn(ownKind.notice, (encoder) => encoding.writeVarString(encoder, JSON.stringify(notice)))
}

/**
 * Reads one of our own messages; the decoder stands just after the message type, which is how
 * y-websocket's `messageHandlers` get it too.
 *
 * @throws when the bytes are no such message.
 */
export function decodeOwnMessage(decoder: decoding.Decoder): OwnMessage {
  const kind = decoding.readVarUint(decoder)
  switch (kind) {
    case ownKind.barrier:
      return { kind: 'barrier', n: decoding.readVarUint(decoder) }
    case ownKind.saved:
      return { kind: 'saved', n: decoding.readVarUint(decoder) }
    case ownKind.notice:
      return { kind: 'notice', notice: v.parse(NoticeSchema, JSON.parse(decoding.readVarString(decoder))) }
    default:
      return { kind: 'unknown' }
  }
}

function encodeOwn(kind: number, writeContent: (encoder: encoding.Encoder) => void): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, messageType.own)
    encoding.writeVarUint(encoder, kind)
    writeContent(encoder)
  })
}
