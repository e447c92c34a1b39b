import { explainLead, leadStateOf, phaseRoleId, releaseLead } from '@praatplaat/model'
import { useTranslations } from 'use-intl'
import field from '../design/field.module.css'
import { Icon } from '../design/icon.tsx'
import { usePutDown } from '../role-chips/use-put-down.ts'
import { useCanvas, useMayEdit, useSession } from '../session/session-context.tsx'
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
      <ClaimLine
        label={t('until')}
        placeholder={t('untilHint')}
        held={claim.until}
        onWrite={(until) => commit(explainLead, { phaseId, roleId, until })}
      />
      {(kind === 'contested' || kind === 'shared' || claim.reason !== '') && (
        <ClaimLine
          label={t('reason')}
          placeholder={t('reasonHint')}
          held={claim.reason}
          onWrite={(reason) => commit(explainLead, { phaseId, roleId, reason })}
        />
      )}
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

interface ClaimLineProps {
  readonly label: string
  readonly placeholder: string
  readonly held: string
  readonly onWrite: (line: string) => void
}

function ClaimLine({ label, placeholder, held, onWrite }: ClaimLineProps) {
  const mayEdit = useMayEdit()
  return (
    <label className={field['label']}>
      {label}
      <input
        key={held}
        className={field['input']}
        defaultValue={held}
        placeholder={mayEdit ? placeholder : ''}
        maxLength={500}
        readOnly={!mayEdit}
        onBlur={({ currentTarget }) => onWrite(currentTarget.value.trim())}
        onKeyDown={({ key, currentTarget }) => key === 'Enter' && currentTarget.blur()}
      />
    </label>
  )
}
