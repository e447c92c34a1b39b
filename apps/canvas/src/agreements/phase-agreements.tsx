import { agreementsOf } from '@praatplaat/model'
import { useId, useRef, type ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { sameItems, useCanvas, useMayEdit } from '../session/session-context.tsx'
import { AddAgreement } from './add-agreement.tsx'
import { AgreementList } from './agreement-list.tsx'
import styles from './phase-agreements.module.css'
import { focusHome, useKeepFocus } from './use-keep-focus.ts'
import { useTellWhenGone } from './use-tell-when-gone.ts'

const inItalics = (words: ReactNode) => <i>{words}</i>

/** The agreements of one phase, for the panel beside the board. */
export function PhaseAgreements({ phaseId }: { phaseId: string }) {
  const t = useTranslations('agreements')
  const mayEdit = useMayEdit()
  const agreementIds = useCanvas((canvas) => agreementsOf(canvas, phaseId).map(({ id }) => id), sameItems)
  const section = useRef<HTMLElement>(null)
  const headingId = useId()
  useKeepFocus(section)
  useTellWhenGone()

  return (
    <section ref={section} className={styles['section']} aria-labelledby={headingId}>
      <div className={styles['head']}>
        <h3 id={headingId} {...focusHome}>
          {t('inPhase')}
        </h3>
        <AddAgreement phaseId={phaseId} />
      </div>
      <AgreementList agreementIds={agreementIds} label={t('inPhase')} />
      {mayEdit ? (
        <p className={styles['invitation']}>{t.rich('invitation', { how: inItalics })}</p>
      ) : (
        agreementIds.length === 0 && <p className={styles['invitation']}>{t('none')}</p>
      )}
    </section>
  )
}
