import { revealOwnViews } from '@praatplaat/model/document'
import type { OwnViewRound } from '@praatplaat/model/own-view'
import { isEmptyView } from '@praatplaat/model/own-view'
import { useTranslations } from 'use-intl'
import { Button } from '../design/button.tsx'
import { serverNow } from '../meeting/server-clock.ts'
import { useSession, useSignal } from '../session/session-context.tsx'
import { useIsAtIt } from '../together/use-is-at-it.ts'
import { useView } from '../view-state/view.ts'
import type { OwnViewDesk } from './own-view-desk.ts'
import styles from '../together/together.module.css'
import { SureButton } from './sure-button.tsx'
import { useMayGuide } from '../meeting/use-may-guide.ts'
import { useReadyCount } from './use-ready-count.ts'

interface OwnViewsStripProps {
  readonly round: OwnViewRound
  readonly desk: OwnViewDesk
}

/** What is asked of everybody now: to make a view of their own, or to look where those differ. */
export function OwnViewsStrip({ round, desk }: OwnViewsStripProps) {
  const t = useTranslations('ownView')
  const isHidden = round.revealedAt === null
  const { isOpen, needsRoom } = useIsAtIt('own-views')
  if (!isHidden && needsRoom) return null
  return (
    <aside className={styles['strip']} aria-label={t('label')}>
      {isHidden ? <Asked desk={desk} /> : <Revealed round={round} isOpen={isOpen} />}
    </aside>
  )
}

function Asked({ desk }: { desk: OwnViewDesk }) {
  const t = useTranslations('ownView')
  const { doc, workshopId } = useSession()
  const draft = useSignal(desk.draft)
  const mayGuide = useMayGuide()
  const count = useReadyCount(desk)
  return (
    <>
      <p className={styles['words']} role="status">
        {/* At a table of a meeting the strip above this one says so. */}
        {workshopId === null && <strong>{t('label')}</strong>}{' '}
        <span>{t(workshopId === null ? 'asked' : 'askedShort')}</span>
      </p>
      <p className={styles['count']}>{t('ready', count)}</p>
      {draft !== null && (
        <Button size="small" look="primary" onClick={() => desk.making.set(true)}>
          {t(isEmptyView(draft.view) ? 'make' : 'change')}
        </Button>
      )}
      {mayGuide && (
        <SureButton
          label={t('reveal')}
          sure={t('revealSure')}
          wait={t('wait')}
          onSure={() => revealOwnViews(doc, serverNow())}
        />
      )}
    </>
  )
}

function Revealed({ round, isOpen }: { round: OwnViewRound; isOpen: boolean }) {
  const t = useTranslations('ownView')
  return (
    <>
      <p className={styles['words']} role="status">
        <strong>{t('label')}</strong> <span>{t('shown', { count: round.views.length })}</span>
      </p>
      <Button
        size="small"
        aria-pressed={isOpen}
        onClick={() => {
          const view = useView.getState()
          if (isOpen) view.closePanel()
          else view.openPanel('own-views')
        }}
      >
        {t('look')}
      </Button>
    </>
  )
}
