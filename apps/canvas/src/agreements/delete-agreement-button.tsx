import { deleteAgreement } from '@praatplaat/model'
import { useTranslations } from 'use-intl'
import { Button } from '../design/button.tsx'
import { Icon } from '../design/icon.tsx'
import { useSession } from '../session/session-context.tsx'
import { useView } from '../view-state/view.ts'
import { leaveAgreement } from './open-agreement.ts'
import { useChange } from './use-change.ts'

/** Deletes an agreement without asking: undo brings it back with every word, and a line says how. */
export function DeleteAgreementButton({ agreementId }: { agreementId: string }) {
  const t = useTranslations('agreements.editor')
  const session = useSession()
  const change = useChange()
  const tell = useView((view) => view.tell)

  const remove = () => {
    // Closed first: else it would look as if somebody else deleted it under our hands.
    leaveAgreement(session)
    if (change(deleteAgreement, { agreementId }).kind === 'done')
      tell(t(hasKeys() ? 'deleted' : 'deletedOnTouch'))
  }
  return (
    <Button look="quiet" size="small" onClick={remove}>
      <Icon name="trash-2" size={15} />
      {t('delete')}
    </Button>
  )
}

/** A phone or tablet has no Ctrl key; there the board has a button for it. */
function hasKeys(): boolean {
  return !matchMedia('(pointer: coarse)').matches
}
