import { mayDo } from '@praatplaat/protocol'
import { useSession } from '../session/session-context.tsx'

/**
 * Whether this reader guides the table: asks for own views and reveals them, opens votes and closes them. At a table of a
 * meeting that is who facilitates; on a canvas that stands alone, everybody who takes part.
 */
export function useMayGuide(): boolean {
  const { ability, workshopId } = useSession()
  return mayDo(ability, workshopId === null ? 'write' : 'facilitate')
}
