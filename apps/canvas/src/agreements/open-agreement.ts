import { deleteAgreement, type Agreement } from '@praatplaat/model'
import { create } from 'zustand'
import type { Session } from '../session/session.ts'

/** Which agreement this reader has open to edit; at most one at a time. */
interface OpenAgreement {
  readonly openId: string | null
  /** The agreement as it was made, when this reader has just made it. */
  readonly fresh: Agreement | null
  /** Where the focus belongs when the editor appears. */
  readonly focus: 'text' | 'phase'
  /** The agreement that was just closed: its card gets the focus back. */
  readonly closedId: string | null
}

const closed: OpenAgreement = { openId: null, fresh: null, focus: 'text', closedId: null }

export const useOpenAgreement = create<OpenAgreement>()(() => closed)

/** Opens an agreement to edit, and leaves the one that was open. */
export function openAgreement(session: Session, agreementId: string, { isNew = false } = {}): void {
  leaveAgreement(session)
  const fresh = isNew ? (session.canvas.current().agreements[agreementId] ?? null) : null
  useOpenAgreement.setState({ ...closed, openId: agreementId, fresh })
}

/** Closes the editor. What was just made and never touched, by anyone, is not left behind as an empty card. */
export function leaveAgreement(session: Session): void {
  const { openId, fresh } = useOpenAgreement.getState()
  if (openId === null) return
  useOpenAgreement.setState({ ...closed, closedId: openId })
  // Records keep their identity as long as nobody changes them.
  const untouched = fresh !== null && session.canvas.current().agreements[openId] === fresh
  if (untouched) session.commit(deleteAgreement, { agreementId: openId })
}

/** Whether the card of this agreement should take the focus back; it is told once. */
export function takeFocusBack(agreementId: string): boolean {
  if (useOpenAgreement.getState().closedId !== agreementId) return false
  useOpenAgreement.setState({ closedId: null })
  return true
}
