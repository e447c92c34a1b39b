import { dotsLeft, itemName, putDot, type Ballot, type Vote } from '@praatplaat/model/vote'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../design/button.tsx'
import { Icon } from '../design/icon.tsx'
import { useMayEdit, useSignal } from '../session/session-context.tsx'
import { useItemWords } from './use-item-words.ts'
import { useVotingDesk } from './voting-desk.ts'
import styles from './voting.module.css'

/** Where somebody puts their dots. They are handed in all at once, and can be put elsewhere as long as the vote is open. */
export function BallotForm({ vote }: { vote: Vote }) {
  const t = useTranslations('voting')
  const desk = useVotingDesk()
  const mayEdit = useMayEdit()
  const held = useSignal(desk.handedIn)[vote.id]?.ballot ?? none
  const [chosen, setBallot] = useState<Ballot | null>(null)
  const [failed, setFailed] = useState(false)
  const { itemWords } = useItemWords()
  const ballot = chosen ?? held
  const left = dotsLeft(vote, ballot)
  const isIn = Object.keys(held).length > 0
  const isChanged = JSON.stringify(ballot) !== JSON.stringify(held)

  return (
    <>
      <p className={styles['left']} role="status">
        <Dots count={left} /> {t('left', { count: left })}
      </p>
      <ul className={styles['items']}>
        {vote.items.map((item) => {
          const [name, words] = [itemName(item), itemWords(item)]
          const dots = ballot[name] ?? 0
          const put = (by: 1 | -1) => setBallot(putDot(vote, ballot, name, by))
          return (
            <li key={name}>
              <span className={styles['words']}>{words}</span>
              <span className={styles['put']} role="group" aria-label={words}>
                <Button
                  size="small"
                  aria-label={t('takeOff', { item: words })}
                  aria-disabled={dots === 0}
                  onClick={() => put(-1)}
                >
                  <Icon name="minus" size={16} />
                </Button>
                <span className={styles['own']}>
                  <Dots count={dots} />
                  <span className="visually-hidden">{t('dots', { count: dots })}</span>
                </span>
                <Button
                  size="small"
                  aria-label={t('putOn', { item: words })}
                  aria-disabled={left === 0}
                  onClick={() => put(1)}
                >
                  <Icon name="plus" size={16} />
                </Button>
              </span>
            </li>
          )
        })}
      </ul>
      <div className={styles['actions']}>
        <Button
          look="primary"
          aria-disabled={!isChanged || !mayEdit}
          onClick={() => {
            if (!isChanged || !mayEdit) return
            const isTaken = desk.handIn(vote.id, ballot)
            setFailed(!isTaken)
            if (isTaken) setBallot(null)
          }}
        >
          {t(isIn ? 'handInAgain' : 'handIn')}
        </Button>
        {isIn && !isChanged && (
          <span className={styles['in']}>
            <Icon name="check" size={16} /> {t('isIn')}
          </span>
        )}
      </div>
      {failed && <p role="alert">{t('notTaken')}</p>}
    </>
  )
}

const none: Ballot = {}

/** Dots as they would be stuck on paper. They decorate: how many is said beside them. */
function Dots({ count }: { count: number }) {
  return (
    <span className={styles['dots']} aria-hidden="true">
      {Array.from({ length: count }, (_, index) => (
        <i key={index} />
      ))}
    </span>
  )
}
