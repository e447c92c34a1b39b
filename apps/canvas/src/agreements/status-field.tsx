import { agreementStatuses, changeAgreement, type Agreement, type AgreementStatus } from '@praatplaat/model'
import { useTranslations } from 'use-intl'
import field from '../design/field.module.css'
import { useChange } from './use-change.ts'

/** How far the agreement is. */
export function StatusField({ agreement: { id: agreementId, status } }: { agreement: Agreement }) {
  const t = useTranslations('agreements')
  const change = useChange()

  return (
    <label className={field['label']}>
      {t('field.status')}
      <select
        className={field['input']}
        value={status}
        onChange={({ target }) =>
          change(changeAgreement, { agreementId, status: target.value as AgreementStatus })
        }
      >
        {agreementStatuses.map((each) => (
          <option key={each} value={each}>
            {t(`status.${each}`)}
          </option>
        ))}
      </select>
    </label>
  )
}
