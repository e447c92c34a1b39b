import { leadStateOf, say, type LeadState } from '@praatplaat/model'
import { useTranslations } from 'use-intl'
import { RoleChip } from '../role-chips/role-chip.tsx'
import { useCanvas } from '../session/session-context.tsx'
import { useReaderLocale } from '../words/reader-language.tsx'
import { VoteOnLead } from '../voting/vote-on-lead.tsx'
import { GiveLead } from './give-lead.tsx'
import { LeadClaim } from './lead-claim.tsx'
import styles from './leads.module.css'

/** Who has the lead of a phase, or that it is open or contested, and what to do about that. */
export function PhaseLead({ phaseId }: { phaseId: string }) {
  const t = useTranslations('leads')
  const locale = useReaderLocale()
  const state = useCanvas((canvas) => leadStateOf(canvas, phaseId), sameState)
  const roles = useCanvas((canvas) => canvas.roles)

  return (
    <section className={styles['phaseLead']} aria-label={t('label')} data-lead-part="">
      <h3>
        {t('label')} <span data-kind={state.kind}>{t(`state.${state.kind}`)}</span>
      </h3>
      {state.kind === 'empty' && <p className={styles['empty']}>{t('emptyHow')}</p>}
      {state.kind === 'contested' && <p className={styles['contested']}>{t('contestedHow')}</p>}
      {state.kind === 'contested' && <VoteOnLead phaseId={phaseId} />}
      {state.leads.map(({ roleId }) => {
        const role = roles[roleId]
        return (
          <div key={roleId} className={styles['claimant']}>
            <p>
              <RoleChip roleId={roleId} size={34} /> {role ? say(role.label, locale) : t('unknownRole')}
            </p>
            <LeadClaim phaseId={phaseId} roleId={roleId} amongOthers />
          </div>
        )
      })}
      <GiveLead phaseId={phaseId} />
    </section>
  )
}

function sameState(a: LeadState, b: LeadState): boolean {
  return (
    a.kind === b.kind &&
    a.leads.length === b.leads.length &&
    a.leads.every((lead, index) => lead === b.leads[index])
  )
}
