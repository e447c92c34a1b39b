import { describeCanvas, rounds } from '@praatplaat/model'
import type { Ref } from 'react'
import { useTranslations } from 'use-intl'
import { Icon } from '../design/icon.tsx'
import { useCanvas, useMayEdit, useSession } from '../session/session-context.tsx'
import { useView } from '../view-state/view.ts'
import styles from './round-bar.module.css'

interface RoundBarProps {
  /** Where the board puts its tools: beside the rounds they cover nothing. */
  readonly tools: Ref<HTMLDivElement>
}

/** The steps of the meeting. They guide: everyone sees the step, and nothing is locked. */
export function RoundBar({ tools }: RoundBarProps) {
  const t = useTranslations('rounds')
  const { commit } = useSession()
  const mayEdit = useMayEdit()
  const current = useCanvas((canvas) => canvas.round)
  const select = useView((view) => view.select)
  const at = rounds.indexOf(current)

  return (
    <footer className={styles['bar']}>
      <ol aria-label={t('label')}>
        {rounds.map((round, index) => (
          <li key={round}>
            <button
              type="button"
              disabled={!mayEdit}
              aria-current={round === current ? 'step' : undefined}
              data-done={index < at || undefined}
              onClick={() => {
                commit(describeCanvas, { round })
                // With nothing selected, the side panel tells what this step asks.
                select(null)
              }}
            >
              <em>{index < at ? <Icon name="check" size={14} /> : index + 1}</em>
              {t(`${round}.title`)}
            </button>
          </li>
        ))}
      </ol>
      <div ref={tools} className={styles['tools']} />
    </footer>
  )
}
