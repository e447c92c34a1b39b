import { useRef } from 'react'
import { useTranslations } from 'use-intl'
import { useIsNarrow } from '../canvas-page/use-is-narrow.ts'
import { useLensRoleId } from '../role-lens/use-lens-role-id.ts'
import { useSession } from '../session/session-context.tsx'
import { useGoal } from '../view-state/use-goal.ts'
import { useView, type AskedPanel, type Selection } from '../view-state/view.ts'
import { everything } from './agreements-filter.ts'
import { AgreementsTab } from './agreements-tab.tsx'
import styles from './agreements-view.module.css'
import { FilterBar } from './filter-bar.tsx'
import { NeedsTab } from './needs-tab.tsx'
import { openAgreement } from './open-agreement.ts'
import { PanelBeside } from './panel-beside.tsx'
import { QuestionsTab } from './questions-tab.tsx'
import { ResourcesTab } from './resources-tab.tsx'
import { TabList } from './tab-list.tsx'
import { showTab, tabIds, useAgreementsFilter, useListedTab } from './use-agreements-filter.ts'
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
  const session = useSession()
  const narrow = useIsNarrow()
  const tab = useListedTab()
  const { setFilter } = useAgreementsFilter()
  const hasLens = useLensRoleId() !== null
  const isOpened = useView(({ selection, panel }) => opensBeside(selection, panel))
  const main = useRef<HTMLElement>(null)
  useKeepFocus(main)
  useTellWhenGone()
  // One comes here for one agreement, or for all that a role sees to.
  useGoal('agreements', (goal) => {
    const [kind, id = ''] = goal.split(':')
    showTab(session, 'agreements')
    if (kind === 'agreement') openAgreement(session, id)
    else {
      setFilter({ ...everything, roleId: id })
      main.current?.querySelector<HTMLElement>('[data-focus-home]')?.focus()
    }
    return true
  })

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

/** What a list of this view opens, or what was asked for; what was selected on the board stays there. */
function opensBeside(selection: Selection, panel: AskedPanel | null): boolean {
  if (panel !== null) return true
  return selection !== null && ['need', 'resource', 'handover'].includes(selection.kind)
}
