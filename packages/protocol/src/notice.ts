import * as v from 'valibot'
import type { Invitation } from './invitation.ts'

/** What the server can have to say to one client while the connection goes on, or just before it ends. */
export const noticeCodes = [
  /** An edit was refused: this key is for looking. */
  'read-only',
  /** An edit was refused: the canvas would get larger than the server keeps. */
  'document-too-large',
  /** An edit was refused: nobody could have opened the canvas any more. */
  'unreadable',
  /** An edit is held back: the facilitator has put the tables on hold. It is asked for again when they go on. */
  'frozen',
  /** An earlier version of the canvas was restored; everybody is told. */
  'restored',
  /** Nothing can be stored now; what is edited stays on the device. */
  'storage-not-available',
  /** The server stops, usually to come back at once as a newer version. */
  'going-down',
] as const

export type NoticeCode = (typeof noticeCodes)[number]

/** The code is open: a newer server may say something that this client does not know, and must not break on. */
export const NoticeSchema = v.looseObject({ code: v.pipe(v.string(), v.maxLength(64)) })

export type Notice = { readonly code: NoticeCode } | Invitation
