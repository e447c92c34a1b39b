import type { Finding } from '@praatplaat/model/findings'
import { useTranslations } from 'use-intl'
import { useIsNarrow } from '../canvas-page/use-is-narrow.ts'
import { Button } from '../design/button.tsx'
import { Icon } from '../design/icon.tsx'
import { useCanvas, useSession } from '../session/session-context.tsx'
import { useView } from '../view-state/view.ts'
import { goalOf } from './goal-of.ts'

interface GoThereProps {
  readonly finding: Finding
  /** What the finding is called, for who hears the button only. */
  readonly title: string
}

/** Brings the reader to what a finding is about; not there when that is nowhere to be seen. */
export function GoThere({ finding, title }: GoThereProps) {
  const t = useTranslations('findings')
  const { canvas } = useSession()
  const view = useView((state) => state.view)
  const narrow = useIsNarrow()
  const isSomewhere = useCanvas((now) => goalOf(finding, now, { view, narrow }) !== null)
  if (!isSomewhere) return null

  const go = () => {
    const goal = goalOf(finding, canvas.current(), { view, narrow })
    if (goal) useView.getState().goTo(goal)
  }
  return (
    <Button size="small" onClick={go}>
      {t('goThere')} <Icon name="chevron-right" size={14} />
      <span className="visually-hidden">: {title}</span>
    </Button>
  )
}
