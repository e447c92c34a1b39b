import { agreementStatuses, say, type AgreementStatus } from '@praatplaat/model'
import { useTranslations } from 'use-intl'
import field from '../design/field.module.css'
import { rolesToChoose } from '../role-chips/roles-to-choose.ts'
import { sameItems, useCanvas } from '../session/session-context.tsx'
import { useReaderLocale } from '../words/reader-language.tsx'
import styles from './agreements-view.module.css'
import { useAgreementsFilter } from './use-agreements-filter.ts'

/** Chooses whose agreements, needs and resources the view shows, and agreements in which state. */
export function FilterBar({ withStatus }: { readonly withStatus: boolean }) {
  const t = useTranslations('agreements')
  const locale = useReaderLocale()
  const { filter, setFilter } = useAgreementsFilter()
  const roles = useCanvas((canvas) => rolesToChoose(canvas, [filter.roleId]), sameItems)

  return (
    <search className={styles['filter']} aria-label={t('filter.label')}>
      <label className={field['label']}>
        {t('filter.role')}
        <select
          className={field['input']}
          value={filter.roleId ?? ''}
          onChange={({ target }) => setFilter({ roleId: target.value || null })}
        >
          <option value="">{t('filter.everyone')}</option>
          {roles.map(({ id, name }) => (
            <option key={id} value={id}>
              {say(name, locale)}
            </option>
          ))}
        </select>
      </label>
      {withStatus && (
        <label className={field['label']}>
          {t('filter.status')}
          <select
            className={field['input']}
            value={filter.status ?? ''}
            onChange={({ target }) => setFilter({ status: (target.value || null) as AgreementStatus | null })}
          >
            <option value="">{t('filter.everyStatus')}</option>
            {agreementStatuses.map((status) => (
              <option key={status} value={status}>
                {t(`status.${status}`)}
              </option>
            ))}
          </select>
        </label>
      )}
    </search>
  )
}
