import { deleteAgreement, type Agreement } from '@praatplaat/model'
import { create } from 'zustand'
import { useSession } from '../session/session-context.tsx'
import type { Session } from '../session/session.ts'

/** Which agreement this reader has open to edit; at most one at a time. */
interface OpenAgreement {
  /** The session that this is about; in another nothing is open. */
  readonly clientId: number | null
  readonly openId: string | null
  /** The agreement as it was made, when this reader has just made it. */
  readonly fresh: Agreement | null
  /** Where the focus belongs when the editor appears. */
  readonly focus: 'text' | 'phase'
  /** The agreement that was just closed: its card gets the focus back. */
  readonly closedId: string | null
}

const closed: OpenAgreement = { clientId: null, openId: null, fresh: null, focus: 'text', closedId: null }

const useOpenAgreement = create<OpenAgreement>()(() => closed)

/** The agreement that is open on this canvas, or `null`. */
export function useOpenAgreementId(): string | null {
  const { clientId } = useSession()
  return useOpenAgreement((state) => (state.clientId === clientId ? state.openId : null))
}

/** Whether this one is open: a list of cards is drawn again only where that changes. */
export function useIsOpen(agreementId: string): boolean {
  const { clientId } = useSession()
  return useOpenAgreement((state) => state.clientId === clientId && state.openId === agreementId)
}

/** Opens an agreement to edit, and leaves the one that was open. */
export function openAgreement(session: Session, agreementId: string, { isNew = false } = {}): void {
  leaveAgreement(session)
  const fresh = isNew ? (session.canvas.current().agreements[agreementId] ?? null) : null
  useOpenAgreement.setState({ ...closed, clientId: session.clientId, openId: agreementId, fresh })
}

/** Closes the editor. What was just made and never touched, by anyone, is not left behind as an empty card. */
export function leaveAgreement(session: Session): void {
  const { clientId, openId, fresh } = useOpenAgreement.getState()
  if (clientId !== session.clientId || openId === null) return
  useOpenAgreement.setState({ ...closed, clientId, closedId: openId })
  // Records keep their identity as long as nobody changes them.
  const isUntouched = fresh !== null && session.canvas.current().agreements[openId] === fresh
  if (isUntouched) session.commit(deleteAgreement, { agreementId: openId })
}

/** Closes the editor of an agreement that is no longer there. */
export function forgetOpenAgreement(): void {
  useOpenAgreement.setState(closed)
}

/** The editor is about to appear in the list of another phase: the focus goes along. */
export function keepFocusOnPhase(): void {
  useOpenAgreement.setState({ focus: 'phase' })
}

/** Where the focus belongs in the editor that appears. */
export function focusOnOpening(): 'new-text' | 'text' | 'phase' {
  const { focus, fresh } = useOpenAgreement.getState()
  return focus === 'text' && fresh !== null ? 'new-text' : focus
}

/** Whether the card of this agreement should take the focus back; it is told once. */
export function takeFocusBack(agreementId: string): boolean {
  if (useOpenAgreement.getState().closedId !== agreementId) return false
  useOpenAgreement.setState({ closedId: null })
  return true
}
