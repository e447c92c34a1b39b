import { useRef } from 'react'
import { useTranslations } from 'use-intl'
import { useIsNarrow } from '../canvas-page/use-is-narrow.ts'
import { useLensRoleId } from '../role-lens/use-lens-role-id.ts'
import { useView, type Selection } from '../view-state/view.ts'
import { AgreementsTab } from './agreements-tab.tsx'
import styles from './agreements-view.module.css'
import { FilterBar } from './filter-bar.tsx'
import { NeedsTab } from './needs-tab.tsx'
import { PanelBeside } from './panel-beside.tsx'
import { QuestionsTab } from './questions-tab.tsx'
import { ResourcesTab } from './resources-tab.tsx'
import { TabList } from './tab-list.tsx'
import { tabIds, useListedTab } from './use-agreements-filter.ts'
import { focusHome, useKeepFocus } from './use-keep-focus.ts'
import { useTellWhenGone } from './use-tell-when-gone.ts'

const lists = {
  agreements: AgreementsTab,
  needs: NeedsTab,
  resources: ResourcesTab,
  questions: QuestionsTab,
} as const

/** The view "Afspraken": agreements, needs, resources and open questions by phase; of everybody, or of one role. */
export function AgreementsView() {
  const t = useTranslations('agreements')
  const narrow = useIsNarrow()
  const tab = useListedTab()
  const hasLens = useLensRoleId() !== null
  const isOpened = useView(({ selection }) => opensBeside(selection))
  const main = useRef<HTMLElement>(null)
  useKeepFocus(main)
  useTellWhenGone()

  const List = lists[tab]
  const ids = tabIds(tab)
  return (
    <div className={styles['room']}>
      <main ref={main} className={styles['view']}>
        <div className={styles['page']}>
          <header className={styles['head']}>
            <div>
              <h2 {...focusHome}>{t('title')}</h2>
              <p>{t('intro')}</p>
            </div>
            <FilterBar withStatus={tab === 'agreements'} />
          </header>
          <TabList />
          <div className={styles['list']} role="tabpanel" id={ids.panel} aria-labelledby={ids.tab}>
            <List />
          </div>
        </div>
      </main>
      {(narrow || hasLens || isOpened) && <PanelBeside narrow={narrow} />}
    </div>
  )
}

/** What a list of this view opens; what was selected on the board stays there. */
function opensBeside(selection: Selection): boolean {
  return selection !== null && ['need', 'resource', 'handover'].includes(selection.kind)
}
