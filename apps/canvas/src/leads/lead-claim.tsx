import { explainLead, leadStateOf, phaseRoleId, releaseLead } from '@praatplaat/model'
import { useTranslations } from 'use-intl'
import { Icon } from '../design/icon.tsx'
import { LineField } from '../design/line-field.tsx'
import { usePutDown } from '../role-chips/use-put-down.ts'
import { useCanvas, useMayEdit, useSession } from '../session/session-context.tsx'
import { PrivacyReminder } from '../written-text/privacy-reminder.tsx'
import styles from './leads.module.css'

interface LeadClaimProps {
  readonly phaseId: string
  readonly roleId: string
  /** Among the other claims, where it is said once for all of them that they are contested. */
  readonly amongOthers?: boolean
}

/** Gives a role the lead of a phase or takes it back, and says until when or why it is shared. */
export function LeadClaim({ phaseId, roleId, amongOthers = false }: LeadClaimProps) {
  const t = useTranslations('leads')
  const { commit } = useSession()
  const mayEdit = useMayEdit()
  const putDown = usePutDown()
  const claim = useCanvas((canvas) => canvas.leads[phaseRoleId(phaseId, roleId)])
  const kind = useCanvas((canvas) => leadStateOf(canvas, phaseId).kind)

  if (!claim) {
    if (!mayEdit) return null
    return (
      <button
        type="button"
        className={styles['give']}
        onClick={() => putDown({ roleId, chipId: null }, { kind: 'lead', phaseId })}
      >
        <Icon name="flag" /> {t('give')}
      </button>
    )
  }

  return (
    <div className={styles['claim']}>
      <p className={styles['has']}>
        <Icon name="flag" /> {t(kind === 'contested' ? 'claimsToo' : 'has')}
      </p>
      {kind === 'contested' && !amongOthers && <p className={styles['contested']}>{t('contestedHow')}</p>}
      <LineField
        label={t('until')}
        placeholder={mayEdit ? t('untilHint') : ''}
        held={claim.until}
        maxLength={500}
        readOnly={!mayEdit}
        onKeep={(until) => commit(explainLead, { phaseId, roleId, until })}
      />
      {(kind === 'contested' || kind === 'shared' || claim.reason !== '') && (
        <LineField
          label={t('reason')}
          placeholder={mayEdit ? t('reasonHint') : ''}
          held={claim.reason}
          maxLength={500}
          readOnly={!mayEdit}
          onKeep={(reason) => commit(explainLead, { phaseId, roleId, reason })}
        />
      )}
      {mayEdit && <PrivacyReminder />}
      {mayEdit && (
        <button
          type="button"
          className={styles['takeBack']}
          onClick={() => commit(releaseLead, { phaseId, roleId })}
        >
          {t('takeBack')}
        </button>
      )}
    </div>
  )
}
