import { useLayoutEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { useKeepFocus } from '../agreements/use-keep-focus.ts'
import { part } from '../parts/part.tsx'
import { FindingsBox, FindingsPanel } from '../findings/findings-parts.tsx'
import { MoneyTestPanel } from '../money-test/money-test-parts.tsx'
import { useLensRoleId } from '../role-lens/use-lens-role-id.ts'
import { useCanvas } from '../session/session-context.tsx'
import { selectedBoxId } from '../stage/selected-box.ts'
import { TogetherPanel } from '../together/together-parts.tsx'
import { useView, type AskedPanel, type Selection } from '../view-state/view.ts'
import { CanvasPanel } from './canvas-panel.tsx'
import { selectionExists } from './selection-exists.ts'
import styles from './side-panel.module.css'

const SelectedPanel = part({
  words: ['panels', 'agreements'],
  load: () => import('./selected-panel.tsx').then((file) => file.SelectedPanel),
})

const RolePage = part({
  words: ['role-lens', 'panels', 'agreements'],
  load: () => import('../role-lens/role-page.tsx').then((file) => file.RolePage),
})

/** Everything about what is selected; of the role that is looked through, when nothing is; else about the canvas itself. */
export function SidePanel() {
  const t = useTranslations('panel')
  return (
    <section className={styles['panel']} aria-label={t('label')}>
      <SelectionPanel />
    </section>
  )
}

/** The panel's content, for the side panel and for the sheet of a narrow screen. */
export function SelectionPanel() {
  const selected = useView((view) => view.selection)
  // Somebody else may delete what is selected here; then there is nothing left to be about.
  const exists = useCanvas((canvas) => selected !== null && selectionExists(canvas, selected))
  const lensRoleId = useLensRoleId()
  const content = useRef<HTMLDivElement>(null)
  useKeepFocus(content)
  // What one opens begins at its beginning, however far one had read in what was there.
  const panel = useView((view) => view.panel)
  const shown = panel ?? (exists ? selectedBoxId(selected) : lensRoleId)
  const ofRole = lensRoleId === null ? null : ({ kind: 'role', id: lensRoleId } as const)
  const about = exists ? selected : ofRole
  useLayoutEffect(() => {
    content.current?.parentElement?.scrollTo({ top: 0 })
  }, [shown])

  return (
    <>
      <div ref={content} className={styles['content']}>
        <PanelContent panel={panel} selection={exists ? selected : null} lensRoleId={lensRoleId} />
      </div>
      {panel === null && (
        <div className={styles['foot']}>
          <FindingsBox about={about} />
        </div>
      )}
    </>
  )
}

interface PanelContentProps {
  readonly panel: AskedPanel | null
  readonly selection: Selection
  readonly lensRoleId: string | null
}

function PanelContent({ panel, selection, lensRoleId }: PanelContentProps) {
  if (panel === 'findings') return <FindingsPanel />
  if (panel === 'money-test') return <MoneyTestPanel />
  if (panel !== null) return <TogetherPanel panel={panel} />
  if (selection) return <SelectedPanel selection={selection} />
  return lensRoleId === null ? <CanvasPanel /> : <RolePage roleId={lensRoleId} />
}
