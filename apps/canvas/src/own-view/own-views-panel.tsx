import type { Canvas } from '@praatplaat/model'
import { askOwnViews, clearOwnViews } from '@praatplaat/model/document'
import { isCompared, isEmptyView, talkOfViews, type OwnViewRound } from '@praatplaat/model/own-view'
import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../design/button.tsx'
import { OwnPanel } from '../findings/own-panel.tsx'
import { serverNow } from '../meeting/server-clock.ts'
import { newId } from '../session/new-id.ts'
import { useCanvas, useMayEdit, useSession, useSignal } from '../session/session-context.tsx'
import { useView } from '../view-state/view.ts'
import { useReaderLocale } from '../words/reader-language.tsx'
import { AdoptViews } from './adopt-views.tsx'
import { useOwnViewDesk, waitsToBeShown, type OwnViewDesk } from './own-view-desk.ts'
import styles from './own-views-panel.module.css'
import { PhaseTalkSection } from './phase-talk-section.tsx'
import { speakersOf } from './speakers-of.ts'
import { SureButton } from './sure-button.tsx'
import { useMayGuide } from '../meeting/use-may-guide.ts'

/** Where people differ, the phases on which they do most first: the agenda for the talk. */
export function OwnViewsPanel() {
  const t = useTranslations('ownView')
  const desk = useOwnViewDesk()
  const round = useSignal(desk.round)
  const closePanel = useView((view) => view.closePanel)
  const isShown = round !== null && round.revealedAt !== null
  return (
    <OwnPanel
      title={t('differences')}
      sub={t('shown', { count: isShown ? round.views.length : 0 })}
      onClose={closePanel}
    >
      {isShown ? <Talk round={round} desk={desk} /> : <p className={styles['quiet']}>{t('nothingShown')}</p>}
    </OwnPanel>
  )
}

function Talk({ round, desk }: { round: OwnViewRound; desk: OwnViewDesk }) {
  const t = useTranslations('ownView')
  const locale = useReaderLocale()
  const canvas = useCanvas(whole)
  const isMineShown = typeof useSignal(desk.draft)?.shownIn === 'string'
  const talk = useMemo(() => talkOfViews(canvas, round.views), [canvas, round.views])
  const speakers = useMemo(
    () => speakersOf(round.views, canvas, locale, t('noRole')),
    [round.views, canvas, locale, t],
  )
  const differing = talk.filter(({ difference }) => difference > 0)
  const agreed = talk.filter((phase) => phase.difference === 0 && isCompared(phase))
  const alone = talk.filter(({ by, difference }) => difference === 0 && by.length === 1)

  return (
    <>
      {!isMineShown && <OwnSide desk={desk} />}
      {round.views.length > 0 && <p className={styles['quiet']}>{t('intro')}</p>}
      {differing.length === 0 && agreed.length > 0 && <p className={styles['same']}>{t('allSame')}</p>}
      {[...differing, ...agreed, ...alone].map((phase) => (
        <PhaseTalkSection key={phase.phaseId} talk={phase} speakers={speakers} />
      ))}
      {round.views.length > 0 && <AdoptViews views={round.views} speakers={speakers} />}
      {isMineShown && <OwnSide desk={desk} />}
      <EndRound />
    </>
  )
}

/** What became of the reader's own view. */
function OwnSide({ desk }: { desk: OwnViewDesk }) {
  const t = useTranslations('ownView')
  const draft = useSignal(desk.draft)
  if (draft === null) return null
  const isShown = draft.shownIn !== null
  return (
    <div className={styles['own']}>
      <p>{t(isShown ? 'mineShown' : isEmptyView(draft.view) ? 'mineMissing' : 'mineWaits')}</p>
      <div className={styles['actions']}>
        {waitsToBeShown(draft) && (
          <Button size="small" look="primary" onClick={desk.show}>
            {t('showMine')}
          </Button>
        )}
        <Button size="small" onClick={() => desk.making.set(true)}>
          {t(isEmptyView(draft.view) ? 'make' : 'change')}
        </Button>
        {isShown && (
          <Button size="small" look="quiet" onClick={desk.takeBack}>
            {t('takeBack')}
          </Button>
        )}
      </div>
    </div>
  )
}

/** Ends the talk: clears the views away, or asks for new ones. */
function EndRound() {
  const t = useTranslations('ownView')
  const { doc } = useSession()
  const mayEdit = useMayEdit()
  const mayGuide = useMayGuide()
  const closePanel = useView((view) => view.closePanel)
  if (!mayEdit || !mayGuide) return null
  return (
    <div className={styles['actions']}>
      <SureButton
        label={t('again')}
        sure={t('againSure')}
        wait={t('wait')}
        onSure={() => askOwnViews(doc, newId(), serverNow())}
      />
      <SureButton
        look="quiet"
        label={t('clear')}
        sure={t('clearSure')}
        wait={t('wait')}
        onSure={() => {
          closePanel()
          clearOwnViews(doc)
        }}
      />
    </div>
  )
}

function whole(canvas: Canvas): Canvas {
  return canvas
}
