import { changeAgreement, say, type Agreement } from '@praatplaat/model'
import { useTranslations } from 'use-intl'
import field from '../design/field.module.css'
import { RoleChip } from '../role-chips/role-chip.tsx'
import { rolesToChoose } from '../role-chips/roles-to-choose.ts'
import { sameItems, useCanvas } from '../session/session-context.tsx'
import { useReaderLocale } from '../words/reader-language.tsx'
import styles from './agreement-editor.module.css'
import { useChange } from './use-change.ts'

/** Which role sees to the agreement. */
export function OwnerField({ agreement: { id: agreementId, ownerId } }: { agreement: Agreement }) {
  const t = useTranslations('agreements')
  const locale = useReaderLocale()
  const change = useChange()
  const roles = useCanvas((canvas) => rolesToChoose(canvas, [ownerId]), sameItems)
  const isGone = ownerId !== null && !roles.some(({ id }) => id === ownerId)

  return (
    <label className={field['label']}>
      {t('field.owner')}
      <span className={styles['marked']}>
        {ownerId !== null && !isGone && <RoleChip roleId={ownerId} size={28} />}
        <select
          className={field['input']}
          value={ownerId ?? ''}
          onChange={({ target }) => change(changeAgreement, { agreementId, ownerId: target.value || null })}
        >
          <option value="">{t('editor.ownerNobody')}</option>
          {isGone && <option value={ownerId}>{t('roleGone')}</option>}
          {roles.map(({ id, name }) => (
            <option key={id} value={id}>
              {say(name, locale)}
            </option>
          ))}
        </select>
      </span>
    </label>
  )
}
