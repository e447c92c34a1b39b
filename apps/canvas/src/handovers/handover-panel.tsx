import { agreeHandover, clearHandover, settleHandover } from '@praatplaat/model'
import { useTranslations } from 'use-intl'
import { AnsweringAgreement } from '../agreements/answering-agreement.tsx'
import { Button } from '../design/button.tsx'
import { LineField } from '../design/line-field.tsx'
import { RoleChip } from '../role-chips/role-chip.tsx'
import { useCanvas, useMayEdit, useSession } from '../session/session-context.tsx'
import { backTo, sameAround } from '../side-panel/back-to.ts'
import { PanelHead } from '../side-panel/panel-head.tsx'
import { phaseWords } from '../side-panel/phase-words.ts'
import styles from '../side-panel/side-panel.module.css'
import { useChange } from '../side-panel/use-change.ts'
import { useView } from '../view-state/view.ts'
import { useReaderLocale } from '../words/reader-language.tsx'
import { PrivacyReminder } from '../written-text/privacy-reminder.tsx'
import { handoverAt, sameHandover, tellHandover } from './handover-at.ts'
import own from './handovers.module.css'

/** The panel of a handover: from whom to whom, at which moment, and the agreement that says how. */
export function HandoverPanel({ handoverId }: { handoverId: string }) {
  const t = useTranslations('handovers')
  const editing = useTranslations('editing')
  const locale = useReaderLocale()
  const mayEdit = useMayEdit()
  const { commit } = useSession()
  const change = useChange()
  const handover = useCanvas((canvas) => handoverAt(canvas, handoverId), sameHandover)
  const told = useCanvas((canvas) => JSON.stringify(handover && tellHandover(canvas, handover, locale)))
  const fromPhase = useCanvas((canvas) => handover && phaseWords(canvas, handover.fromPhaseId, locale))
  const toPhase = useCanvas((canvas) => handover && phaseWords(canvas, handover.toPhaseId, locale))
  const back = useCanvas(
    (canvas) => handover && backTo(canvas, handover.fromPhaseId, null, locale),
    sameAround,
  )
  if (!handover) return null

  const names = JSON.parse(told) as ReturnType<typeof tellHandover>
  const { fromPhaseId, toPhaseId } = handover
  const from = { role: names.from || t('nobody'), phase: fromPhase ?? editing('phaseGone') }
  const to = { role: names.to || t('nobody'), phase: toPhase ?? editing('phaseGone') }
  const clear = () => {
    if (change(clearHandover, { fromPhaseId, toPhaseId }).kind === 'done')
      useView.getState().tell(t('cleared'))
  }
  return (
    <>
      <PanelHead title={t('title')} sub={t('fromTo', { from: from.role, to: to.role })} back={back} />
      <ol className={own['ends']}>
        {[from, to].map((end, index) => (
          <li key={index === 0 ? 'from' : 'to'}>
            <span className={styles['pair']}>
              {(index === 0 ? handover.fromRoleIds : handover.toRoleIds).map((roleId) => (
                <RoleChip key={roleId} roleId={roleId} size={38} />
              ))}
            </span>
            <span>
              <strong>{end.role}</strong>
              <span>{end.phase}</span>
            </span>
          </li>
        ))}
      </ol>
      <p className={styles['sub']}>{t('why')}</p>
      <div className={styles['part']}>
        <LineField
          label={t('moment')}
          placeholder={mayEdit ? t('momentHint') : ''}
          held={handover.moment}
          maxLength={500}
          readOnly={!mayEdit}
          onKeep={(moment) => change(settleHandover, { fromPhaseId, toPhaseId, moment })}
        />
        {mayEdit && <PrivacyReminder />}
      </div>
      <AnsweringAgreement
        title={t('agreement')}
        agreementId={handover.agreementId}
        phaseId={fromPhaseId}
        onMake={(agreementId) => {
          const text = t('prefilled', { from: from.role, to: to.role })
          return commit(agreeHandover, { fromPhaseId, toPhaseId, agreementId, text })
        }}
        onChoose={(agreementId) => change(settleHandover, { fromPhaseId, toPhaseId, agreementId })}
      />
      {mayEdit && handover.recorded && (
        <Button look="quiet" size="small" onClick={clear}>
          {t('clear')}
        </Button>
      )}
    </>
  )
}
