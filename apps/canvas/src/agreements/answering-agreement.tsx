import { agreementsInOrder, type Agreement, type Outcome } from '@praatplaat/model'
import { useTranslations } from 'use-intl'
import { Button } from '../design/button.tsx'
import field from '../design/field.module.css'
import { Icon } from '../design/icon.tsx'
import { newId } from '../session/new-id.ts'
import { sameItems, useCanvas, useMayEdit, useSession } from '../session/session-context.tsx'
import { PanelSection } from '../side-panel/panel-section.tsx'
import { useView } from '../view-state/view.ts'
import { AgreementList } from './agreement-list.tsx'
import { openAgreement } from './open-agreement.ts'
import { useTellWhenGone } from './use-tell-when-gone.ts'

interface AnsweringAgreementProps {
  readonly title: string
  /** The agreement that answers it; it may be gone. */
  readonly agreementId: string | null
  /** The phase whose agreements come first in the choice. */
  readonly phaseId: string | null
  /** Makes an agreement that answers it, with this id. */
  readonly onMake: (agreementId: string) => Outcome
  readonly onChoose: (agreementId: string | null) => void
}

/** The agreement that answers a need or a handover: to read and edit in place, to choose, or to make. */
export function AnsweringAgreement({
  title,
  agreementId,
  phaseId,
  onMake,
  onChoose,
}: AnsweringAgreementProps) {
  const t = useTranslations('agreements.answering')
  const session = useSession()
  const mayEdit = useMayEdit()
  const agreements = useCanvas((canvas) => ofPhaseFirst(agreementsInOrder(canvas), phaseId), sameItems)
  const isGone = agreementId !== null && !agreements.some(({ id }) => id === agreementId)
  useTellWhenGone()

  const make = () => {
    const madeId = newId()
    if (onMake(madeId).kind !== 'done') return useView.getState().tell(t('notMade'), 'warn')
    openAgreement(session, madeId)
  }

  return (
    <PanelSection title={title} empty={agreementId === null && !mayEdit ? t('none') : null}>
      {agreementId !== null && !isGone && <AgreementList agreementIds={[agreementId]} label={title} />}
      {mayEdit && (
        <>
          <label className={field['label']}>
            <span className="visually-hidden">{t('choose')}</span>
            <select
              className={field['input']}
              value={agreementId ?? ''}
              onChange={({ target }) => onChoose(target.value || null)}
            >
              <option value="">{t('none')}</option>
              {isGone && <option value={agreementId}>{t('gone')}</option>}
              {agreements.map(({ id, text }) => (
                <option key={id} value={id}>
                  {text.trim() === '' ? t('untitled') : text.slice(0, 120)}
                </option>
              ))}
            </select>
          </label>
          {(agreementId === null || isGone) && (
            <Button look="primary" size="small" onClick={make}>
              <Icon name="plus" size={14} /> {t('make')}
            </Button>
          )}
        </>
      )}
    </PanelSection>
  )
}

function ofPhaseFirst(agreements: readonly Agreement[], phaseId: string | null): readonly Agreement[] {
  const here = (agreement: Agreement) => (agreement.phaseId === phaseId ? 0 : 1)
  return agreements.toSorted((a, b) => here(a) - here(b))
}
