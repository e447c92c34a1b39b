import { shownPhases, type Canvas } from '@praatplaat/model'
import { roleLens, touches } from '@praatplaat/model/findings'
import { useLensRoleId } from '../role-lens/use-lens-role-id.ts'
import { sameItems, useCanvas } from '../session/session-context.tsx'
import { cellId, roleIdOf, type Cell } from './cell-id.ts'

/** Says of a cell whether it is no concern of the role that is looked through, and so stands in the background [LN2]. */
export function useOutsideLens(): (cell: Cell) => boolean {
  const lensRoleId = useLensRoleId()
  const columns = useCanvas(
    (canvas) => (lensRoleId === null ? [] : columnsOutside(canvas, lensRoleId)),
    sameItems,
  )
  return (cell) => {
    const roleId = roleIdOf(cell)
    if (lensRoleId === null) return false
    return roleId === null ? columns.includes(cellId(cell)) : roleId !== lensRoleId
  }
}

/** The cells over and under the roles of phases that do not concern a role, that it does not lead, or where it agreed nothing. */
function columnsOutside(canvas: Canvas, roleId: string): readonly string[] {
  const lens = roleLens(canvas, roleId)
  const leads = new Set(lens.leads.map(({ phaseId }) => phaseId))
  const agreed = new Set([...lens.does, ...lens.joins].map(({ phaseId }) => phaseId))
  return shownPhases(canvas).flatMap(({ id: phaseId }) => [
    ...(touches(lens, { kind: 'phase', id: phaseId }) ? [] : [cellId({ row: 'head', phaseId })]),
    ...(leads.has(phaseId) ? [] : [cellId({ row: 'lead', phaseId })]),
    ...(agreed.has(phaseId) ? [] : [cellId({ row: 'foot', phaseId })]),
  ])
}
