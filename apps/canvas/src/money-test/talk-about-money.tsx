import { askQuestion, questionsOf, recordAgreement } from '@praatplaat/model'
import { useTranslations } from 'use-intl'
import { openAgreement } from '../agreements/open-agreement.ts'
import { Button } from '../design/button.tsx'
import { Icon } from '../design/icon.tsx'
import { newId } from '../session/new-id.ts'
import { useCanvas, useSession } from '../session/session-context.tsx'
import { useView } from '../view-state/view.ts'
import { useReaderLocale } from '../words/reader-language.tsx'
import { meansInWords } from './means-in-words.ts'
import styles from './money-test.module.css'

interface TalkAboutMoneyProps {
  readonly phaseId: string
  /** For who hears the buttons only. */
  readonly phaseName: string
  readonly lostResourceIds: readonly string[]
}

/** What to talk about when money ends, and how to keep what comes of it: an agreement, or a question for later. */
export function TalkAboutMoney({ phaseId, phaseName, lostResourceIds }: TalkAboutMoneyProps) {
  const t = useTranslations('moneyTest')
  const kinds = useTranslations('resources.kind')
  const locale = useReaderLocale()
  const session = useSession()
  const means = useCanvas((canvas) => meansInWords(canvas, lostResourceIds, locale, kinds))
  const question = t('question', { means })
  const isAsked = useCanvas((canvas) => questionsOf(canvas, phaseId).some(({ text }) => text === question))

  const agree = () => {
    const agreementId = newId()
    const text = t('agreement', { means })
    const { kind } = session.commit(recordAgreement, { agreementId, phaseId, text })
    if (kind !== 'done') return useView.getState().tell(t('notMade'), 'warn')
    useView.getState().select({ kind: 'phase', phaseId })
    openAgreement(session, agreementId)
  }
  const ask = () => {
    if (isAsked) return
    const { kind } = session.commit(askQuestion, { questionId: newId(), phaseId, text: question })
    useView.getState().tell(t(kind === 'done' ? 'asked' : 'notMade'), kind === 'done' ? 'info' : 'warn')
  }

  return (
    <div className={styles['talk']}>
      <p>{t('talk')}</p>
      <div className={styles['actions']}>
        <Button look="primary" size="small" onClick={agree}>
          <Icon name="plus" size={14} /> {t('makeAgreement')}
          <span className="visually-hidden">: {phaseName}</span>
        </Button>
        {/* Not `disabled`: that would throw the keyboard's focus off the page. */}
        <Button size="small" aria-disabled={isAsked} onClick={ask}>
          {isAsked ? <Icon name="check" size={14} /> : <Icon name="plus" size={14} />}{' '}
          {t(isAsked ? 'isAsked' : 'askQuestion')}
          <span className="visually-hidden">: {phaseName}</span>
        </Button>
      </div>
    </div>
  )
}
