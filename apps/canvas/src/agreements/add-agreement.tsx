import { recordAgreement } from '@praatplaat/model'
import { useTranslations } from 'use-intl'
import { Button } from '../design/button.tsx'
import { Icon } from '../design/icon.tsx'
import { newId } from '../session/new-id.ts'
import { useMayEdit, useSession } from '../session/session-context.tsx'
import { useView } from '../view-state/view.ts'
import { openAgreement } from './open-agreement.ts'

interface AddAgreementProps {
  phaseId: string
  /** The role that will see to it, when that is known already. */
  ownerId?: string | null
  /** Names the phase for a screen reader, where there are several of these buttons. */
  phaseName?: string
  look?: 'primary' | 'plain'
}

/** Makes an agreement at the end of a phase and opens it, ready to write. Viewers have no such button. */
export function AddAgreement({ phaseId, ownerId = null, phaseName, look = 'primary' }: AddAgreementProps) {
  const t = useTranslations('agreements')
  const session = useSession()
  const mayEdit = useMayEdit()
  const tell = useView((view) => view.tell)
  if (!mayEdit) return null

  const add = () => {
    const agreementId = newId()
    const outcome = session.commit(recordAgreement, { agreementId, phaseId, ownerId })
    if (outcome.kind === 'done') openAgreement(session, agreementId, { isNew: true })
    else tell(t('notAdded'), 'warn')
  }
  return (
    <Button look={look} size="small" onClick={add}>
      <Icon name="plus" size={14} />
      {t('add')}
      <span className="visually-hidden">
        {phaseName === undefined ? t('addHidden') : t('addTo', { phase: phaseName })}
      </span>
    </Button>
  )
}
