import { say, shownPhases } from '@praatplaat/model'
import { useTranslations } from 'use-intl'
import { Button } from '../design/button.tsx'
import { Icon } from '../design/icon.tsx'
import { PhaseAgreements } from '../agreements/phase-agreements.tsx'
import { ChipPlace } from '../role-chips/chip-place.tsx'
import { CommentsSection } from '../comments/comments-section.tsx'
import { RoleNeeds } from '../needs/role-needs.tsx'
import { ResourcesSection } from '../resources/resources-section.tsx'
import { InvolvementChoice } from '../role-chips/involvement-choice.tsx'
import { RoleChip } from '../role-chips/role-chip.tsx'
import { usePutDown } from '../role-chips/use-put-down.ts'
import { LookAsButton } from '../role-lens/look-as-button.tsx'
import { useCanvas, useMayEdit } from '../session/session-context.tsx'
import { useView } from '../view-state/view.ts'
import { useReaderLocale } from '../words/reader-language.tsx'
import { LeadClaim } from '../leads/lead-claim.tsx'
import { PanelHead } from './panel-head.tsx'
import styles from './side-panel.module.css'

/** The panel of a chip: how the role takes part here, whether it leads, and where it goes. */
export function ChipPanel({ chipId }: { chipId: string }) {
  const t = useTranslations('panel')
  const locale = useReaderLocale()
  const mayEdit = useMayEdit()
  const putDown = usePutDown()
  const pick = useView((view) => view.pick)
  const select = useView((view) => view.select)
  // Only the board has places to point at.
  const onBoard = useView(({ view }) => view === 'board')
  const chip = useCanvas((canvas) => canvas.chips[chipId])
  const role = useCanvas((canvas) => (chip ? canvas.roles[chip.roleId] : undefined))
  const phase = useCanvas((canvas) => (chip ? canvas.phases[chip.phaseId] : undefined))
  const number = useCanvas((canvas) => shownPhases(canvas).findIndex(({ id }) => id === chip?.phaseId) + 1)
  if (!chip) return null

  const picked = { roleId: chip.roleId, chipId }
  return (
    <>
      <PanelHead
        picture={<RoleChip roleId={chip.roleId} size={54} />}
        title={role ? say(role.name, locale) || say(role.label, locale) : t('unknownRole')}
        sub={
          phase
            ? t(phase.hidden ? 'inHiddenPhase' : 'inPhase', { number, title: say(phase.title, locale) })
            : t('unknownPhase')
        }
      />
      {role && <p className={styles['sub']}>{say(role.description, locale)}</p>}
      <InvolvementChoice chipId={chipId} />
      <LeadClaim phaseId={chip.phaseId} roleId={chip.roleId} />
      {mayEdit && <ChipPlace chip={chip} />}
      <div className={styles['actions']}>
        {role && <LookAsButton roleId={role.id} />}
        {mayEdit && onBoard && (
          <Button size="small" onClick={() => pick(picked)}>
            <Icon name="move" size={16} /> {t('move')}
          </Button>
        )}
        {mayEdit && (
          <Button size="small" onClick={() => putDown(picked, { kind: 'tray' })}>
            <Icon name="trash-2" size={16} /> {t('takeOff')}
          </Button>
        )}
      </div>
      {role && (
        <Button size="small" look="quiet" onClick={() => select({ kind: 'role', id: role.id })}>
          {t('aboutRole')}
        </Button>
      )}
      {phase && (
        <>
          <ResourcesSection phaseId={phase.id} providerId={chip.roleId} />
          <RoleNeeds phaseId={phase.id} roleId={chip.roleId} />
          <PhaseAgreements phaseId={phase.id} />
        </>
      )}
      <CommentsSection about={{ kind: 'chip', id: chipId }} />
    </>
  )
}
