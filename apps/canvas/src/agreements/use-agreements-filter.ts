import { create } from 'zustand'
import { useLensRoleId } from '../role-lens/use-lens-role-id.ts'
import { useSession } from '../session/session-context.tsx'
import type { Session } from '../session/session.ts'
import { useView } from '../view-state/view.ts'
import { everything, type AgreementsFilter } from './agreements-filter.ts'

/** What the view lists, in the order of its tabs. */
export const listedTabs = ['agreements', 'needs', 'resources', 'questions'] as const
export type ListedTab = (typeof listedTabs)[number]

/** The id of a tab and of what it shows; there is one of each on the page. */
export function tabIds(tab: ListedTab) {
  return { tab: `list-tab-${tab}`, panel: 'list-panel' } as const
}

interface FilterState {
  /** The session that this is about; on another canvas it means nothing. */
  readonly clientId: number
  readonly status: AgreementsFilter['status']
  readonly tab: ListedTab
}

const start = { status: null, tab: 'agreements' } as const

/** The filter stays while the reader goes to the board and back. */
const useFilterState = create<FilterState>()(() => ({ clientId: 0, ...start }))

interface FilterControl {
  readonly filter: AgreementsFilter
  readonly setFilter: (part: Partial<AgreementsFilter>) => void
}

/** What this reader wants to see of the agreements, and how to choose something else. The role is the one that they look through. */
export function useAgreementsFilter(): FilterControl {
  const { clientId } = useSession()
  const state = useFilterState()
  const status = state.clientId === clientId ? state.status : everything.status
  const filter = { roleId: useLensRoleId(), status }

  const setFilter = (part: Partial<AgreementsFilter>) => {
    if (part.roleId !== undefined) useView.getState().look(part.roleId)
    if (part.status === undefined) return
    const tab = state.clientId === clientId ? state.tab : start.tab
    useFilterState.setState({ clientId, tab, status: part.status })
  }
  return { filter, setFilter }
}

/** Which list is shown. */
export function useListedTab(): ListedTab {
  const { clientId } = useSession()
  return useFilterState((state) => (state.clientId === clientId ? state.tab : start.tab))
}

/** Shows another list of the view. */
export function showTab({ clientId }: Session, tab: ListedTab): void {
  useFilterState.setState((state) => ({ ...(state.clientId === clientId ? state : start), clientId, tab }))
}
