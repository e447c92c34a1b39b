import type { LensThing, RoleLens } from '@praatplaat/model/findings'
import type { Box } from '@praatplaat/scene'
import type { FindingsDoor } from '../findings/findings-door.ts'

/** Says of a box whether it is no concern of the role that is looked through [LN2]. */
export function outsideLens(lens: RoleLens, { touches }: FindingsDoor): (box: Box) => boolean {
  const has = (kind: LensThing['kind'], id: string) => touches(lens, { kind, id })
  const leads = new Set(lens.leads.map(({ phaseId }) => phaseId))
  const agreed = new Set([...lens.does, ...lens.joins].map(({ phaseId }) => phaseId))

  return (box) => {
    switch (box.kind) {
      case 'chip':
        return !has('chip', box.chipId)
      case 'need':
        return !has('need', box.needId)
      case 'resource':
        return !has('resource', box.resourceId)
      case 'handover':
        return !has('handover', box.handoverId)
      case 'phase':
      case 'station':
        return !has('phase', box.phaseId)
      case 'lead-chip':
        return box.roleId !== lens.roleId
      case 'lead-seat':
        return !leads.has(box.phaseId)
      case 'agreements':
        return !agreed.has(box.phaseId)
      // Where things stand is of nobody, and who a note is about is not known.
      case 'chip-lane':
      case 'resource-lane':
      case 'opening':
      case 'theme':
      case 'note':
        return false
    }
  }
}
