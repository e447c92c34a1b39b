import { involvements, shownPhases, placeRoleChip, say } from '@praatplaat/model'
import { useTranslations } from 'use-intl'
import { PhaseAgreements } from '../agreements/phase-agreements.tsx'
import { Button } from '../design/button.tsx'
import { LeadClaim } from '../leads/lead-claim.tsx'
import { RoleNeeds } from '../needs/role-needs.tsx'
import { ResourcesSection } from '../resources/resources-section.tsx'
import { RoleChip } from '../role-chips/role-chip.tsx'
import { useCanvas, useMayEdit, useSession } from '../session/session-context.tsx'
import { useReaderLocale } from '../words/reader-language.tsx'
import { PanelHead } from './panel-head.tsx'
import styles from './side-panel.module.css'

interface AbsentPanelProps {
  readonly phaseId: string
  readonly roleId: string
}

/** The panel of a role in a phase where it does not stand: how it would take part. It may lead there all the same. */
export function AbsentPanel({ phaseId, roleId }: AbsentPanelProps) {
  const t = useTranslations('panel')
  const place = useTranslations('place')
  const involvement = useTranslations('involvement')
  const locale = useReaderLocale()
  const { commit } = useSession()
  const mayEdit = useMayEdit()
  const role = useCanvas((canvas) => canvas.roles[roleId])
  const phase = useCanvas((canvas) => canvas.phases[phaseId])
  const number = useCanvas((canvas) => shownPhases(canvas).findIndex(({ id }) => id === phaseId) + 1)

  return (
    <>
      <PanelHead
        picture={<RoleChip roleId={roleId} size={54} />}
        title={role ? say(role.name, locale) || say(role.label, locale) : t('unknownRole')}
        sub={
          phase
            ? t(phase.hidden ? 'inHiddenPhase' : 'inPhase', { number, title: say(phase.title, locale) })
            : t('unknownPhase')
        }
      />
      {role && <p className={styles['sub']}>{say(role.description, locale)}</p>}
      <p>{place(mayEdit ? 'absent' : 'absentViewer')}</p>
      {mayEdit && role && (
        <div className={styles['actions']}>
          {involvements.map((how) => (
            <Button
              key={how}
              size="small"
              title={involvement(`${how}Means`)}
              onClick={() => commit(placeRoleChip, { phaseId, roleId, involvement: how })}
            >
              {involvement(how)}
            </Button>
          ))}
        </div>
      )}
      {role && <LeadClaim phaseId={phaseId} roleId={roleId} />}
      <ResourcesSection phaseId={phaseId} providerId={roleId} />
      {role && <RoleNeeds phaseId={phaseId} roleId={roleId} />}
      <PhaseAgreements phaseId={phaseId} />
    </>
  )
}
