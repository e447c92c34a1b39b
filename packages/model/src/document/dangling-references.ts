import type { Canvas, Repair } from '../canvas/canvas.ts'
import { commentedExists } from '../comment/commented-exists.ts'
import { surfaceExists } from '../note/surface-exists.ts'

/**
 * References to what is gone: someone deleted it while someone else used it. They stay as
 * they are, for deleting them would lose what was written, and are reported so that a view
 * can show them as such [RD2].
 */
export function danglingReferences(canvas: Omit<Canvas, 'repairs'>): readonly Repair[] {
  const dangling: Repair[] = []
  const check = (exists: boolean, path: string) => {
    if (!exists) dangling.push({ path, kind: 'dangling' })
  }
  const checkId = (kind: 'phases' | 'roles' | 'agreements', id: string | null, path: string) =>
    check(id === null || id in canvas[kind], path)
  const checkRoles = (ids: readonly string[], path: string) => {
    for (const id of ids) checkId('roles', id, `${path}/${id}`)
  }

  for (const kind of ['chips', 'leads'] as const) {
    for (const record of Object.values(canvas[kind])) {
      checkId('phases', record.phaseId, `/${kind}/${record.id}/phaseId`)
      checkId('roles', record.roleId, `/${kind}/${record.id}/roleId`)
    }
  }
  for (const { id, fromPhaseId, toPhaseId, agreementId } of Object.values(canvas.handovers)) {
    checkId('phases', fromPhaseId, `/handovers/${id}/fromPhaseId`)
    checkId('phases', toPhaseId, `/handovers/${id}/toPhaseId`)
    checkId('agreements', agreementId, `/handovers/${id}/agreementId`)
  }
  for (const { id, phaseId, ownerId, partnerIds } of Object.values(canvas.agreements)) {
    checkId('phases', phaseId, `/agreements/${id}/phaseId`)
    checkId('roles', ownerId, `/agreements/${id}/ownerId`)
    checkRoles(partnerIds, `/agreements/${id}/partnerIds`)
  }
  for (const { id, phaseId, fromRoleId, toRoleId, agreementId } of Object.values(canvas.needs)) {
    checkId('phases', phaseId, `/needs/${id}/phaseId`)
    checkId('roles', fromRoleId, `/needs/${id}/fromRoleId`)
    checkId('roles', toRoleId, `/needs/${id}/toRoleId`)
    checkId('agreements', agreementId, `/needs/${id}/agreementId`)
  }
  for (const { id, phaseId, providerId, paidRoleIds } of Object.values(canvas.resources)) {
    checkId('phases', phaseId, `/resources/${id}/phaseId`)
    checkId('roles', providerId, `/resources/${id}/providerId`)
    checkRoles(paidRoleIds, `/resources/${id}/paidRoleIds`)
  }
  for (const { id, phaseId } of Object.values(canvas.questions))
    checkId('phases', phaseId, `/questions/${id}/phaseId`)
  for (const { id, place } of Object.values(canvas.notes))
    check(surfaceExists(canvas, place), `/notes/${id}/place`)
  for (const { id, about, roleId } of Object.values(canvas.comments)) {
    check(commentedExists(canvas, about), `/comments/${id}/about`)
    checkId('roles', roleId, `/comments/${id}/roleId`)
  }
  return dangling
}
