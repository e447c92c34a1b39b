import type { Vote } from '@praatplaat/model/vote'
import { useEffect, useEffectEvent, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../design/button.tsx'
import { useSignal } from '../session/session-context.tsx'
import strip from '../together/together.module.css'
import { useIsAtIt } from '../together/use-is-at-it.ts'
import { useView } from '../view-state/view.ts'
import { useItemWords } from './use-item-words.ts'
import { useVotingDesk } from './voting-desk.ts'

/** That there is a vote to take part in, above the board; and when it is closed, the way to how it came out. */
export function Votes() {
  const t = useTranslations('voting')
  const desk = useVotingDesk()
  const votes = useSignal(desk.votes)
  const handedIn = useSignal(desk.handedIn)
  const { subjectOf } = useItemWords()
  const { isOpen, needsRoom } = useIsAtIt('votes')
  useResult(votes)
  const open = votes.filter(({ result }) => result === null)
  const [first] = open
  if (!first || needsRoom) return null
  const isIn = Object.keys(handedIn[first.id]?.ballot ?? {}).length > 0

  return (
    <aside className={strip['strip']} aria-label={t('strip')}>
      <p className={strip['words']} role="status">
        <strong>{t('strip')}</strong>{' '}
        <span>
          {open.length > 1 ? t('several', { count: open.length }) : subjectOf(first)}
          {open.length === 1 && isIn && ` · ${t('youAreIn')}`}
        </span>
      </p>
      <Button
        size="small"
        look={isIn || isOpen ? 'plain' : 'primary'}
        aria-pressed={isOpen}
        onClick={() => {
          const view = useView.getState()
          if (isOpen) view.closePanel()
          else view.openPanel('votes')
        }}
      >
        {t(isIn ? 'look' : 'vote')}
      </Button>
    </aside>
  )
}

/** Brings who is here to the result when a vote is closed; not who comes in later. */
function useResult(votes: readonly Vote[]): void {
  const t = useTranslations('voting')
  const wasOpen = useRef<ReadonlySet<string>>(new Set())
  const tell = useEffectEvent(() => {
    const view = useView.getState()
    view.openPanel('votes')
    view.tell(t('closed'))
  })
  useEffect(() => {
    if (votes.some(({ id, result }) => result !== null && wasOpen.current.has(id))) tell()
    wasOpen.current = new Set(votes.filter(({ result }) => result === null).map(({ id }) => id))
  }, [votes])
}
