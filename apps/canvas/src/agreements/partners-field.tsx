import type { Agreement } from '@praatplaat/model'
import { useTranslations } from 'use-intl'
import { RoleChip } from '../role-chips/role-chip.tsx'
import { rolesToChoose } from '../role-chips/roles-to-choose.ts'
import { sameItems, useCanvas } from '../session/session-context.tsx'
import styles from './agreement-editor.module.css'
import { PartnerBox } from './partner-box.tsx'

/** Which roles work on it too. Folded until it is needed, for a canvas has a dozen roles and more. */
export function PartnersField({ agreement }: { agreement: Agreement }) {
  const t = useTranslations('agreements')
  const { id, ownerId, partnerIds } = agreement
  const roles = useCanvas((canvas) => rolesToChoose(canvas, partnerIds), sameItems)
  const gone = partnerIds.filter((partnerId) => !roles.some((role) => role.id === partnerId))
  // Who owns it is no partner too, unless somebody chose so before.
  const choices = roles.filter((role) => role.id !== ownerId || partnerIds.includes(role.id))

  return (
    <div>
      <p className={styles['label']}>{t('field.partners')}</p>
      <details className={styles['partners']}>
        <summary>
          {t('editor.choosePartners', { count: partnerIds.length })}
          <span className={styles['chips']}>
            {partnerIds.slice(0, 6).map((roleId) => (
              <RoleChip key={roleId} roleId={roleId} size={24} />
            ))}
          </span>
        </summary>
        <fieldset>
          <legend className="visually-hidden">{t('field.partners')}</legend>
          {[...choices.map((role) => role.id), ...gone].map((roleId) => (
            <PartnerBox key={roleId} agreementId={id} roleId={roleId} checked={partnerIds.includes(roleId)} />
          ))}
        </fieldset>
      </details>
    </div>
  )
}
