import { canvasFileToJson } from '@praatplaat/model'
import { mergeTables, richestTable, type Comparison } from '@praatplaat/model/comparison'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Link } from 'wouter'
import { ProblemNotice } from '../dead-end/problem-notice.tsx'
import { Button } from '../design/button.tsx'
import buttonStyles from '../design/button.module.css'
import field from '../design/field.module.css'
import { useOperatorKey } from '../operator/use-operator-key.tsx'
import { createAndRemember } from '../start/create-and-remember.ts'
import { useReaderLocale } from '../words/reader-language.tsx'
import styles from './compare.module.css'
import { PlanRow } from './plan-row.tsx'
import type { Names } from './use-names.ts'

const longestTitle = 200

type Making =
  | { readonly state: 'choosing' | 'making' | 'too-much' }
  | { readonly state: 'failed'; readonly problem: unknown }
  | { readonly state: 'made'; readonly address: string }

interface MakePlanProps {
  readonly comparison: Comparison
  readonly names: Names
  /** Of the workshop. */
  readonly title: string
}

/** One plan out of several tables: for each phase, which table's outcome goes into it. */
export function MakePlan({ comparison, names, title: workshopTitle }: MakePlanProps) {
  const t = useTranslations('compare')
  const locale = useReaderLocale()
  const operator = useOperatorKey()
  const [title, setTitle] = useState(() => t('planName', { title: workshopTitle }).slice(0, longestTitle))
  /** By the number of a table, which stays when another one is deleted; `null`: not in the plan. */
  const [chosen, setChosen] = useState<Readonly<Record<string, number | null>>>({})
  const [whole, setWhole] = useState<number | null>(null)
  const [making, setMaking] = useState<Making>({ state: 'choosing' })
  const { tables, phases } = comparison

  const tableAt = (number: number | null) => tables.findIndex((table) => table.number === number)
  const tableFor = (phase: (typeof phases)[number]): number | null => {
    const asked = chosen[phase.key]
    if (asked === null) return null
    const at = asked === undefined ? -1 : tableAt(asked)
    return at === -1 || phase.at[at] === null ? richestTable(phase) : at
  }
  const wholeFrom = Math.max(0, tableAt(whole))

  const make = async () => {
    if (making.state === 'making' || title.trim() === '') return
    const choice = {
      phases: Object.fromEntries(phases.map((phase) => [phase.key, tableFor(phase)])),
      wholeProgramme: wholeFrom,
    }
    const merged = mergeTables(comparison, choice, { title: title.trim(), originOf: names.table })
    if (!merged.ok) return setMaking({ state: 'too-much' })
    setMaking({ state: 'making' })
    try {
      const from = { canvas: canvasFileToJson(merged.file) }
      const address = await operator.make((operatorKey) =>
        createAndRemember(from, title.trim(), locale, operatorKey),
      )
      setMaking(address === null ? { state: 'choosing' } : { state: 'made', address })
    } catch (problem) {
      setMaking({ state: 'failed', problem })
    }
  }

  return (
    <>
      <form
        className={styles['plan']}
        onSubmit={(event) => {
          event.preventDefault()
          void make()
        }}
      >
        <p>{t('planHow')}</p>
        <label className={field['label']}>
          {t('planTitle')}
          <input
            className={field['input']}
            value={title}
            required
            maxLength={longestTitle}
            onChange={({ target }) => setTitle(target.value)}
          />
        </label>
        <ul className={styles['choices']}>
          {phases.map((phase, index) => (
            <li key={phase.key}>
              <PlanRow
                number={index + 1}
                phase={phase}
                comparison={comparison}
                names={names}
                table={tableFor(phase)}
                onChoose={(number) => setChosen({ ...chosen, [phase.key]: number })}
              />
            </li>
          ))}
          <li>
            <label className={field['label']}>
              {t('fromWhole')}
              <select
                className={field['input']}
                value={tables[wholeFrom]!.number}
                onChange={({ target }) => setWhole(Number(target.value))}
              >
                {tables.map(({ number }, index) => (
                  <option key={number} value={number}>
                    {names.table(index)}
                  </option>
                ))}
              </select>
            </label>
          </li>
        </ul>
        {making.state === 'failed' && <ProblemNotice problem={making.problem} />}
        {making.state === 'too-much' && (
          <p className={styles['warn']} role="alert">
            {t('tooMuch')}
          </p>
        )}
        {making.state === 'made' ? (
          <div className={styles['made']} role="status">
            <p>
              <b>{t('made')}</b> {t('madeHow')}
            </p>
            <Link href={making.address} className={`${buttonStyles['button']} ${buttonStyles['primary']}`}>
              {t('open')}
            </Link>
          </div>
        ) : (
          <Button type="submit" look="primary" aria-busy={making.state === 'making'}>
            {making.state === 'making' ? t('making') : t('make')}
          </Button>
        )}
      </form>
      {operator.dialog}
    </>
  )
}
