import { shownPhases, type Canvas } from '@praatplaat/model'
import { openVote } from '@praatplaat/model/document'
import { fewestItems, itemName, itemsToVoteOn, mostItems, type Subject } from '@praatplaat/model/vote'
import { useId, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../design/button.tsx'
import field from '../design/field.module.css'
import { serverNow } from '../meeting/server-clock.ts'
import { newId } from '../session/new-id.ts'
import { useCanvas, useSession } from '../session/session-context.tsx'
import { DotsEach } from './dots-each.tsx'
import { useItemWords } from './use-item-words.ts'
import styles from './voting.module.css'
import type { VotingDesk } from './voting-desk.ts'

interface OpenVoteFormProps {
  readonly desk: VotingDesk
  readonly subject: Subject
}

/** Asks what the vote is about, which of it, and how many dots everybody gets. */
export function OpenVoteForm({ desk, subject }: OpenVoteFormProps) {
  const t = useTranslations('voting')
  const { doc } = useSession()
  const canvas = useCanvas(whole)
  const { itemWords, phaseWords } = useItemWords()
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [dots, setDots] = useState<number | null>(null)
  const [failed, setFailed] = useState(false)
  const headingId = useId()
  const subjects = subjectsIn(canvas)
  const chosen = subjects.includes(subject) ? subject : subjects[0]
  const all = chosen === undefined ? [] : itemsToVoteOn(canvas, chosen)
  const items = all.filter((item) => !left.has(itemName(item)))
  const each = dots ?? (chosen?.startsWith('lead:') ? 1 : 3)
  const mayOpen = items.length >= fewestItems && items.length <= mostItems

  const open = () => {
    if (!mayOpen) return
    const isOpen = openVote(doc, newId(), { items: [...items], dots: each, openedAt: serverNow() })
    setFailed(!isOpen)
    if (isOpen) desk.asking.set(null)
  }
  return (
    <section className={styles['vote']} aria-labelledby={headingId} data-closes-by-escape="">
      <h3 id={headingId}>{t('new')}</h3>
      {chosen === undefined ? (
        <p className={styles['quiet']}>{t('nothing')}</p>
      ) : (
        <>
          <label className={field['label']}>
            {t('about')}
            <select
              className={field['input']}
              value={chosen}
              onChange={({ target }) => {
                desk.asking.set(target.value as Subject)
                setLeft(new Set())
              }}
            >
              {subjects.map((one) => (
                <option key={one} value={one}>
                  {one === 'agreements' || one === 'questions'
                    ? t(one)
                    : phaseWords(one.slice('lead:'.length))}
                </option>
              ))}
            </select>
          </label>
          <fieldset className={styles['choose']}>
            <legend>{t('which')}</legend>
            {all.map((item) => {
              const name = itemName(item)
              const toggle = () => {
                const next = new Set(left)
                if (!next.delete(name)) next.add(name)
                setLeft(next)
              }
              return (
                <label key={name}>
                  <input type="checkbox" checked={!left.has(name)} onChange={toggle} /> {itemWords(item)}
                </label>
              )
            })}
          </fieldset>
          <DotsEach label={t('dotsEach')} value={each} onChange={setDots} />
          {!mayOpen && (
            <p className={styles['quiet']}>{t('howMany', { fewest: fewestItems, most: mostItems })}</p>
          )}
          {failed && <p role="alert">{t('full')}</p>}
        </>
      )}
      <div className={styles['actions']}>
        {chosen !== undefined && (
          <Button look="primary" aria-disabled={!mayOpen} onClick={open}>
            {t('open')}
          </Button>
        )}
        <Button look="quiet" onClick={() => desk.asking.set(null)}>
          {t('cancel')}
        </Button>
      </div>
    </section>
  )
}

/** What there is to vote on: where there is something to choose between. */
function subjectsIn(canvas: Canvas): readonly Subject[] {
  const leads = shownPhases(canvas).map(({ id }): Subject => `lead:${id}`)
  return [...leads, 'agreements' as const, 'questions' as const].filter(
    (subject) => itemsToVoteOn(canvas, subject).length >= fewestItems,
  )
}

function whole(canvas: Canvas): Canvas {
  return canvas
}
