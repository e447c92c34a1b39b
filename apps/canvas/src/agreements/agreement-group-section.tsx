import { say, shownPhases } from '@praatplaat/model'
import { useId } from 'react'
import { useTranslations } from 'use-intl'
import { useCanvas } from '../session/session-context.tsx'
import { useReaderLocale } from '../words/reader-language.tsx'
import { AddAgreement } from './add-agreement.tsx'
import type { AgreementGroup } from './agreement-groups.ts'
import { AgreementList } from './agreement-list.tsx'
import styles from './agreement-group-section.module.css'
import { focusHome } from './use-keep-focus.ts'

interface AgreementGroupSectionProps {
  group: AgreementGroup
  /** The role that gets what is added here: the one whose agreements are shown. */
  ownerId: string | null
}

/** One phase with its agreements; or those that have no phase. */
export function AgreementGroupSection({
  group: { phaseId, agreementIds },
  ownerId,
}: AgreementGroupSectionProps) {
  const t = useTranslations('agreements')
  const locale = useReaderLocale()
  const phase = useCanvas((canvas) => (phaseId === null ? null : (canvas.phases[phaseId] ?? null)))
  const number = useCanvas((canvas) => shownPhases(canvas).findIndex(({ id }) => id === phaseId) + 1)
  const headingId = useId()
  const title = phase ? say(phase.title, locale) : t('withoutPhase')

  return (
    <section
      className={styles['group']}
      aria-labelledby={headingId}
      data-empty={agreementIds.length === 0 || undefined}
    >
      <header className={styles['head']}>
        {number > 0 && (
          <span className={styles['station']} aria-hidden="true">
            {number}
          </span>
        )}
        <h3 id={headingId} {...focusHome}>
          {title}
        </h3>
        <p className={styles['number']}>
          {agreementIds.length === 0 ? t('none') : t('count', { count: agreementIds.length })}
        </p>
        {phaseId !== null && (
          <AddAgreement phaseId={phaseId} ownerId={ownerId} phaseName={title} look="plain" />
        )}
      </header>
      <AgreementList agreementIds={agreementIds} label={title} />
    </section>
  )
}
