import { create } from 'zustand'
import { useCanvas, useSession } from '../session/session-context.tsx'
import { everything, type AgreementsFilter } from './agreements-filter.ts'

/** The filter stays while the reader goes to the board and back; on another canvas it means nothing. */
const useFilterState = create<AgreementsFilter & { readonly clientId: number }>()(() => ({
  clientId: 0,
  ...everything,
}))

interface FilterControl {
  readonly filter: AgreementsFilter
  readonly setFilter: (part: Partial<AgreementsFilter>) => void
}

/** What this reader wants to see of the agreements, and how to choose something else. */
export function useAgreementsFilter(): FilterControl {
  const { clientId } = useSession()
  const state = useFilterState()
  const { roleId, status } = state.clientId === clientId ? state : everything
  // A role that somebody deleted meanwhile can't be chosen off any more, so it hides nothing.
  const isThere = useCanvas((canvas) => roleId !== null && roleId in canvas.roles)
  const filter = { roleId: isThere ? roleId : null, status }

  return { filter, setFilter: (part) => useFilterState.setState({ clientId, ...filter, ...part }) }
}
