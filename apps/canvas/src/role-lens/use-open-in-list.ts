import { openAgreement } from '../agreements/open-agreement.ts'
import { showTab } from '../agreements/use-agreements-filter.ts'
import { useSession } from '../session/session-context.tsx'
import { useView } from '../view-state/view.ts'

/** Opens an agreement where all of them stand. */
export function useOpenInList(): (agreementId: string) => void {
  const session = useSession()
  return (agreementId) => {
    showTab(session, 'agreements')
    useView.getState().show('agreements')
    openAgreement(session, agreementId)
  }
}
