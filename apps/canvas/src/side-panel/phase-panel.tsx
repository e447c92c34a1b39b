import { say, shownPhases, type Words } from '@praatplaat/model'
import { useTranslations } from 'use-intl'
import { PhaseAgreements } from '../agreements/phase-agreements.tsx'
import { PhaseHandovers } from '../handovers/phase-handovers.tsx'
import { PhaseLead } from '../leads/phase-lead.tsx'
import { PhaseNeeds } from '../needs/phase-needs.tsx'
import { NotesSection } from '../notes/notes-section.tsx'
import { PhasesAndRolesButton } from '../phases-and-roles/phases-and-roles-button.tsx'
import { QuestionsSection } from '../questions/questions-section.tsx'
import { ResourcesSection } from '../resources/resources-section.tsx'
import { useCanvas } from '../session/session-context.tsx'
import { useReaderLocale } from '../words/reader-language.tsx'
import { PanelHead } from './panel-head.tsx'
import { WordsList } from './words-list.tsx'
import styles from './side-panel.module.css'

/** The panel of a phase: its question card, its regie and its agreements. */
export function PhasePanel({ phaseId }: { phaseId: string }) {
  const t = useTranslations('panel')
  const place = useTranslations('place')
  const locale = useReaderLocale()
  const phase = useCanvas((canvas) => canvas.phases[phaseId])
  const number = useCanvas((canvas) => shownPhases(canvas).findIndex(({ id }) => id === phaseId) + 1)
  if (!phase) return null

  return (
    <>
      <PanelHead
        title={say(phase.title, locale)}
        sub={phase.hidden ? t('phaseHidden') : t(phase.continuous ? 'phaseContinuous' : 'phase', { number })}
      />
      {phase.origin !== '' && <p>{place('origin', { table: phase.origin })}</p>}
      {say(phase.aim, locale) !== '' && <p>{say(phase.aim, locale)}</p>}
      {phase.prompts.length > 0 && (
        <div className={`${styles['part']} ${styles['prompts']}`}>
          <h3>{t('prompts')}</h3>
          <WordsList items={phase.prompts} />
        </div>
      )}
      <PhaseLead phaseId={phaseId} />
      <PhaseHandovers phaseId={phaseId} />
      <ResourcesSection phaseId={phaseId} />
      <PhaseNeeds phaseId={phaseId} />
      <PhaseAgreements phaseId={phaseId} />
      <QuestionsSection phaseId={phaseId} />
      <NotesSection on="phase" id={phaseId} />
      <More title={t('tasks')} items={phase.tasks} />
      <More title={t('pitfalls')} items={phase.pitfalls} />
      <PhasesAndRolesButton list="phases" id={phaseId} size="small">
        {t('changePhase')}
      </PhasesAndRolesButton>
    </>
  )
}

function More({ title, items }: { title: string; items: readonly Words[] }) {
  if (items.length === 0) return null
  return (
    <details className={styles['more']}>
      <summary>{title}</summary>
      <WordsList items={items} />
    </details>
  )
}
