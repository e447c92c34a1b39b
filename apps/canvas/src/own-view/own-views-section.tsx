import { askOwnViews } from '@praatplaat/model/document'
import { useTranslations } from 'use-intl'
import { Button } from '../design/button.tsx'
import { serverNow } from '../meeting/server-clock.ts'
import { newId } from '../session/new-id.ts'
import { useMayEdit, useSession, useSignal } from '../session/session-context.tsx'
import { PanelSection } from '../side-panel/panel-section.tsx'
import { useView } from '../view-state/view.ts'
import { useOwnViewDesk } from './own-view-desk.ts'
import styles from './own-views-panel.module.css'
import { useMayGuide } from '../meeting/use-may-guide.ts'

/** In the panel of the canvas: begins the round of own views, and leads to the one that there is. */
export function OwnViewsSection() {
  const t = useTranslations('ownView')
  const { doc } = useSession()
  const desk = useOwnViewDesk()
  const round = useSignal(desk.round)
  const draft = useSignal(desk.draft)
  const mayGuide = useMayGuide()
  const mayEdit = useMayEdit()

  if (round === null) {
    if (!mayGuide || !mayEdit) return null
    return (
      <PanelSection title={t('label')}>
        <p className={styles['quiet']}>{t('offer')}</p>
        <Button
          size="small"
          className={styles['start']}
          onClick={() => askOwnViews(doc, newId(), serverNow())}
        >
          {t('begin')}
        </Button>
      </PanelSection>
    )
  }
  return (
    <PanelSection title={t('label')}>
      <p className={styles['quiet']}>
        {round.revealedAt === null ? t('asked') : t('shown', { count: round.views.length })}
      </p>
      {round.revealedAt !== null && (
        <Button
          size="small"
          className={styles['start']}
          onClick={() => useView.getState().openPanel('own-views')}
        >
          {t('look')}
        </Button>
      )}
      {round.revealedAt === null && draft !== null && (
        <Button size="small" className={styles['start']} onClick={() => desk.making.set(true)}>
          {t('make')}
        </Button>
      )}
    </PanelSection>
  )
}
