import { answerNeed, changeNeed, deleteNeed, needAnswers } from '@praatplaat/model'
import { useTranslations } from 'use-intl'
import { AnsweringAgreement } from '../agreements/answering-agreement.tsx'
import { Choice } from '../design/choice.tsx'
import { RoleChip } from '../role-chips/role-chip.tsx'
import { RoleSelect } from '../role-chips/role-select.tsx'
import { useCanvas, useMayEdit, useSession } from '../session/session-context.tsx'
import { backTo, sameAround } from '../side-panel/back-to.ts'
import { DeleteButton } from '../side-panel/delete-button.tsx'
import { PanelHead } from '../side-panel/panel-head.tsx'
import { PhaseSelect } from '../side-panel/phase-select.tsx'
import { roleWords } from '../side-panel/phase-words.ts'
import styles from '../side-panel/side-panel.module.css'
import { useChange } from '../side-panel/use-change.ts'
import { useReaderLocale } from '../words/reader-language.tsx'
import { PrivacyReminder } from '../written-text/privacy-reminder.tsx'
import { useFreshText } from '../written-text/use-fresh-text.ts'
import { WrittenTextField } from '../written-text/written-text-field.tsx'

/** The panel of a need: who needs what of whom, what was answered, and the agreement that came of it. */
export function NeedPanel({ needId }: { needId: string }) {
  const t = useTranslations('needs')
  const editing = useTranslations('editing')
  const locale = useReaderLocale()
  const mayEdit = useMayEdit()
  const { commit } = useSession()
  const change = useChange()
  const text = useFreshText(needId)
  const need = useCanvas((canvas) => canvas.needs[needId] ?? null)
  const from = useCanvas((canvas) => need?.fromRoleId && roleWords(canvas, need.fromRoleId, locale))
  const to = useCanvas((canvas) => need?.toRoleId && roleWords(canvas, need.toRoleId, locale))
  const back = useCanvas(
    (canvas) => need && backTo(canvas, need.phaseId, need.fromRoleId, locale),
    sameAround,
  )
  if (!need) return null

  const names = { from: from ?? editing('roleGone'), to: to ?? editing('roleGone') }
  return (
    <>
      <PanelHead
        picture={
          <span className={styles['pair']}>
            {need.fromRoleId !== null && <RoleChip roleId={need.fromRoleId} size={40} />}
            {need.toRoleId !== null && <RoleChip roleId={need.toRoleId} size={40} />}
          </span>
        }
        title={t('title')}
        sub={t('fromTo', names)}
        back={back}
      />
      <div className={styles['part']}>
        <WrittenTextField
          ref={text}
          place={{ kind: 'needs', id: needId, field: 'text' }}
          label={t('what')}
          placeholder={t('whatHint')}
        />
        {mayEdit && <PrivacyReminder />}
      </div>
      <Choice
        label={t('answered', names)}
        value={need.answer}
        disabled={!mayEdit}
        options={needAnswers.map((value) => ({ value, label: t(`answer.${value}`) }))}
        onChoose={(answer) => change(changeNeed, { needId, answer })}
      />
      <AnsweringAgreement
        title={t('agreement')}
        agreementId={need.agreementId}
        phaseId={need.phaseId}
        onMake={(agreementId) => commit(answerNeed, { needId, agreementId })}
        onChoose={(agreementId) => change(changeNeed, { needId, agreementId })}
      />
      <RoleSelect
        label={t('from')}
        value={need.fromRoleId}
        nobody={editing('nobody')}
        except={need.toRoleId}
        disabled={!mayEdit}
        onChoose={(fromRoleId) => fromRoleId !== null && change(changeNeed, { needId, fromRoleId })}
      />
      <RoleSelect
        label={t('to')}
        value={need.toRoleId}
        nobody={editing('nobody')}
        except={need.fromRoleId}
        disabled={!mayEdit}
        onChoose={(toRoleId) => toRoleId !== null && change(changeNeed, { needId, toRoleId })}
      />
      <PhaseSelect
        label={editing('phaseField')}
        value={need.phaseId}
        none={editing('wholeProgramme')}
        disabled={!mayEdit}
        onChoose={(phaseId) => change(changeNeed, { needId, phaseId })}
      />
      {mayEdit && <DeleteButton onDelete={() => change(deleteNeed, { needId })} then={back?.to ?? null} />}
    </>
  )
}
