import { useCanvas } from '../session/session-context.tsx'
import { useView } from '../view-state/view.ts'

/** The role through whose eyes the reader looks; `null` when it is nobody, or a role that somebody deleted meanwhile. */
export function useLensRoleId(): string | null {
  const roleId = useView((view) => view.lensRoleId)
  const isThere = useCanvas((canvas) => roleId !== null && roleId in canvas.roles)
  return isThere ? roleId : null
}
