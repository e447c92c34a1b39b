import { useMayEdit } from '../session/session-context.tsx'
import { AgreementEditor } from './agreement-editor.tsx'
import { AgreementFace } from './agreement-face.tsx'
import { useIsOpen } from './open-agreement.ts'

/**
 * One agreement in a list. A click or Enter opens its editor in its place; a viewer reads it.
 * It takes the shape that the list has room for: a card, or a row of a wide list.
 */
export function AgreementCard({ agreementId }: { agreementId: string }) {
  const isOpen = useIsOpen(agreementId)
  const mayEdit = useMayEdit()
  return isOpen && mayEdit ? (
    <AgreementEditor agreementId={agreementId} />
  ) : (
    <AgreementFace agreementId={agreementId} />
  )
}
