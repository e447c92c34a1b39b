import { useTranslations } from 'use-intl'
import { useCanvas } from '../session/session-context.tsx'
import styles from './agreement-face.module.css'
import { AgreementText } from './agreement-text.tsx'
import { DueLine } from './due-line.tsx'
import { PhaseGone } from './phase-gone.tsx'
import { RoleName } from './role-name.tsx'
import { StatusTag } from './status-tag.tsx'

/** An agreement as one reads it: who does what, with whom, by when, and how far it is. */
export function AgreementFace({ agreementId }: { agreementId: string }) {
  const t = useTranslations('agreements')
  const agreement = useCanvas((canvas) => canvas.agreements[agreementId] ?? null)
  // Someone deleted it; the list hears of it in the same breath.
  if (!agreement) return null
  const { text, ownerId, partnerIds, due, status, remark, phaseId, origin } = agreement

  return (
    <div className={styles['face']} data-status={status}>
      <div className={styles['words']}>
        <AgreementText agreementId={agreementId} text={text} />
        {remark !== '' && <p className={styles['remark']}>{remark}</p>}
        {origin !== '' && <p className={styles['remark']}>{t('origin', { table: origin })}</p>}
        {phaseId !== null && <PhaseGone phaseId={phaseId} />}
      </div>
      <dl className={styles['facts']}>
        <div className={styles['owner']}>
          <dt>{t('field.owner')}</dt>
          <dd>
            {ownerId === null ? (
              <span className={styles['missing']}>{t('noOwner')}</span>
            ) : (
              <RoleName roleId={ownerId} />
            )}
          </dd>
        </div>
        <div className={styles['due']}>
          <dt>{t('field.due')}</dt>
          <dd>
            <DueLine due={due} status={status} />
          </dd>
        </div>
        <div className={styles['partners']} data-none={partnerIds.length === 0 || undefined}>
          <dt>{t('field.partners')}</dt>
          {partnerIds.length === 0 && <dd className={styles['missing']}>{t('noPartners')}</dd>}
          {partnerIds.map((roleId) => (
            <dd key={roleId}>
              <RoleName roleId={roleId} size={20} />
            </dd>
          ))}
        </div>
        <div className={styles['status']}>
          <dt>{t('field.status')}</dt>
          <dd>
            <StatusTag status={status} />
          </dd>
        </div>
      </dl>
    </div>
  )
}
