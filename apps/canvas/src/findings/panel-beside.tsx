import { useTranslations } from 'use-intl'
import { Button } from '../design/button.tsx'
import { Icon } from '../design/icon.tsx'
import { SidePanel } from '../side-panel/side-panel.tsx'
import { useView } from '../view-state/view.ts'
import styles from './panel-beside.module.css'

/** The side panel in a view that has none of its own, as long as it is asked for; on a narrow screen over the view. */
export function PanelBeside({ narrow }: { narrow: boolean }) {
  const app = useTranslations('app')
  const isAsked = useView((view) => view.panel !== null)
  const closePanel = useView((view) => view.closePanel)
  if (!isAsked) return null
  if (!narrow) return <SidePanel />
  return (
    <div className={styles['sheet']}>
      <Button onClick={closePanel}>
        <Icon name="arrow-left" /> {app('close')}
      </Button>
      <SidePanel />
    </div>
  )
}
