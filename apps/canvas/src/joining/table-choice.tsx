import { useCallback, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Link, useLocation } from 'wouter'
import { joinTable, lookBehindCode } from '../api/workshops.ts'
import { ProblemNotice } from '../dead-end/problem-notice.tsx'
import buttonStyles from '../design/button.module.css'
import { rememberedCanvas } from '../device/remembered-canvases.ts'
import { useTableTitle } from '../meeting/use-table-title.ts'
import { canvasAddress } from '../sharing/canvas-address.ts'
import { useAnswer } from '../start/use-answer.ts'
import { useReaderLocale } from '../words/reader-language.tsx'
import styles from './join-page.module.css'

/** The tables behind a code, to sit down at one. The name and the seat are asked there, at the door of the table. */
export function TableChoice({ code }: { code: string }) {
  const t = useTranslations('join')
  const locale = useReaderLocale()
  const titleOf = useTableTitle()
  const [, navigate] = useLocation()
  const { answer, retry } = useAnswer(useCallback(() => lookBehindCode(code, locale), [code, locale]))
  const [joining, setJoining] = useState<number | null>(null)
  const [problem, setProblem] = useState<unknown>(null)

  const join = async (table: number) => {
    if (joining !== null) return
    setJoining(table)
    setProblem(null)
    try {
      const { canvasId, key } = await joinTable(code, table, locale)
      // Who was here before goes on with the key that this device has.
      navigate(canvasAddress(canvasId, rememberedCanvas(canvasId)?.keys.edit ?? key))
    } catch (thrown) {
      setProblem(thrown)
      setJoining(null)
      retry()
    }
  }

  if (answer.state === 'waiting') return <output className={styles['sheet']}>{t('looking')}</output>
  if (answer.state === 'failed') {
    return (
      <div className={styles['sheet']}>
        <ProblemNotice problem={answer.problem} onRetry={retry} />
        <Link href="/j" className={`${buttonStyles['button']} ${buttonStyles['plain']}`}>
          {t('otherCode')}
        </Link>
      </div>
    )
  }
  return (
    <div className={styles['sheet']}>
      <h1>{answer.value.title}</h1>
      <p>{t('choose')}</p>
      <ul className={styles['tables']}>
        {answer.value.tables.map(({ number, name, people }) => (
          <li key={number}>
            <button type="button" aria-busy={joining === number} onClick={() => void join(number)}>
              <b>{titleOf(number, name)}</b>
              <span>{t('people', { count: people })}</span>
            </button>
          </li>
        ))}
      </ul>
      {problem !== null && <ProblemNotice problem={problem} />}
    </div>
  )
}
