import type { Canvas, Repair } from '../canvas/canvas.ts'

/**
 * References to a phase or role that is gone: someone deleted it while someone else used it.
 * They stay as they are, for deleting them would lose what was written, and are reported so
 * that a view can show them as such [RD2].
 */
export function danglingReferences(canvas: Omit<Canvas, 'repairs'>): readonly Repair[] {
  const dangling: Repair[] = []
  const check = (exists: boolean, path: string) => {
    if (!exists) dangling.push({ path, kind: 'dangling' })
  }

  for (const kind of ['chips', 'leads'] as const) {
    for (const record of Object.values(canvas[kind])) {
      check(record.phaseId in canvas.phases, `/${kind}/${record.id}/phaseId`)
      check(record.roleId in canvas.roles, `/${kind}/${record.id}/roleId`)
    }
  }
  for (const { id, phaseId, ownerId, partnerIds } of Object.values(canvas.agreements)) {
    check(phaseId === null || phaseId in canvas.phases, `/agreements/${id}/phaseId`)
    check(ownerId === null || ownerId in canvas.roles, `/agreements/${id}/ownerId`)
    for (const partnerId of partnerIds)
      check(partnerId in canvas.roles, `/agreements/${id}/partnerIds/${partnerId}`)
  }
  return dangling
}
