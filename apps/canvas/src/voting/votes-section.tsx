import { useTranslations } from 'use-intl'
import { Button } from '../design/button.tsx'
import { useMayGuide } from '../meeting/use-may-guide.ts'
import { useMayEdit, useSignal } from '../session/session-context.tsx'
import { PanelSection } from '../side-panel/panel-section.tsx'
import { useView } from '../view-state/view.ts'
import { useVotingDesk } from './voting-desk.ts'
import styles from './voting.module.css'

/** In the panel of the canvas: opens a vote, and leads to those that there are. */
export function VotesSection() {
  const t = useTranslations('voting')
  const desk = useVotingDesk()
  const count = useSignal(desk.votes).length
  const mayGuide = useMayGuide()
  const mayEdit = useMayEdit()
  const mayOpen = mayGuide && mayEdit
  if (count === 0 && !mayOpen) return null

  const show = () => useView.getState().openPanel('votes')
  return (
    <PanelSection title={t('title')} empty={mayOpen ? t('offer') : null}>
      <div className={styles['actions']}>
        {mayOpen && (
          <Button
            size="small"
            onClick={() => {
              desk.asking.set('agreements')
              show()
            }}
          >
            {t('begin')}
          </Button>
        )}
        {count > 0 && (
          <Button size="small" onClick={show}>
            {t('see', { count })}
          </Button>
        )}
      </div>
    </PanelSection>
  )
}
