import type { Canvas } from '../canvas/canvas.ts'
import type { LeadDifference } from './difference.ts'
import { changedFieldNames } from './changed-field-names.ts'

/** What happened to the claims to the lead. */
export function leadDifferences(before: Canvas, after: Canvas): readonly LeadDifference[] {
  if (before.leads === after.leads) return []
  const released = Object.values(before.leads).filter(({ id }) => !(id in after.leads))
  return [
    ...Object.values(after.leads).flatMap((lead): readonly LeadDifference[] => {
      const { id, phaseId, roleId } = lead
      const held = before.leads[id]
      if (!held) return [{ kind: 'lead-claimed', phaseId, roleId }]
      const fields = changedFieldNames('leads', held, lead) as readonly ('until' | 'reason')[]
      return fields.length === 0 ? [] : [{ kind: 'lead-explained', phaseId, roleId, fields }]
    }),
    ...released.map(({ phaseId, roleId }) => ({ kind: 'lead-released' as const, phaseId, roleId })),
  ]
}
