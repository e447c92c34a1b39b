import { say, shownPhases } from '@praatplaat/model'
import { answerOf, isNoAnswer, type OwnViewDraft, type OwnViewRound } from '@praatplaat/model/own-view'
import { useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../design/button.tsx'
import { Dialog } from '../design/dialog.tsx'
import { Icon } from '../design/icon.tsx'
import { sameItems, useCanvas, useSignal } from '../session/session-context.tsx'
import { useReaderLocale } from '../words/reader-language.tsx'
import styles from './make-own-view.module.css'
import type { OwnViewDesk } from './own-view-desk.ts'
import { PhaseQuestion } from './phase-question.tsx'

interface MakeOwnViewProps {
  readonly round: OwnViewRound
  readonly draft: OwnViewDraft
  readonly desk: OwnViewDesk
}

/** Where one makes a view of one's own, phase by phase, in silence. */
export function MakeOwnView({ round, draft, desk }: MakeOwnViewProps) {
  const t = useTranslations('ownView')
  const app = useTranslations('app')
  const locale = useReaderLocale()
  const kept = useSignal(desk.kept)
  const phases = useCanvas(shownPhases, sameItems)
  const [chosen, setChosen] = useState<string | null>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const at = Math.max(
    0,
    phases.findIndex(({ id }) => id === chosen),
  )
  const phase = phases[at]
  const close = () => desk.making.set(false)
  const go = (to: number) => setChosen(phases[to]?.id ?? null)

  // Each phase is a page of its own: one reads it from its beginning.
  const first = useRef(true)
  useEffect(() => {
    if (!first.current) heading.current?.focus()
    first.current = false
  }, [chosen])

  return (
    <Dialog title={t('title')} onClose={close} closeLabel={app('close')}>
      <div className={styles['maker']}>
        <p className={styles['promise']}>
          {t(round.revealedAt === null ? 'promise' : 'lateHow')} {kept ? t('kept') : t('notKept')}
        </p>
        <nav aria-label={t('phases')}>
          <ol className={styles['road']}>
            {phases.map(({ id, title }, index) => {
              const isAnswered = !isNoAnswer(answerOf(draft.view, id))
              return (
                <li key={id}>
                  <button
                    type="button"
                    aria-current={index === at ? 'step' : undefined}
                    data-answered={isAnswered || undefined}
                    onClick={() => go(index)}
                  >
                    <em>{isAnswered ? <Icon name="check" size={14} /> : index + 1}</em>
                    <span>{say(title, locale)}</span>
                    {isAnswered && <span className="visually-hidden">{t('answered')}</span>}
                  </button>
                </li>
              )
            })}
          </ol>
        </nav>
        {phase && (
          <section className={styles['phase']} aria-labelledby="own-view-phase">
            <h3 id="own-view-phase" ref={heading} tabIndex={-1}>
              {at + 1} · {say(phase.title, locale)}
            </h3>
            <PhaseQuestion
              key={phase.id}
              phaseId={phase.id}
              answer={answerOf(draft.view, phase.id)}
              onChange={desk.change}
            />
          </section>
        )}
        <div className={styles['foot']}>
          <Button aria-disabled={at === 0} onClick={() => at > 0 && go(at - 1)}>
            {t('previous')}
          </Button>
          <Button
            aria-disabled={at === phases.length - 1}
            onClick={() => at < phases.length - 1 && go(at + 1)}
          >
            {t('next')}
          </Button>
          <Button
            look="primary"
            className={styles['done']}
            onClick={() => {
              if (round.revealedAt === null) desk.setReady(true)
              else desk.show()
              close()
            }}
          >
            {t(round.revealedAt === null ? 'done' : 'showMine')}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}
