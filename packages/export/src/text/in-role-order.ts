import { rolesInOrder, type Canvas } from '@praatplaat/model'

/** The roles as they stand in the tray; those that are gone last. A set keeps no order of its own. */
export function inRoleOrder(canvas: Canvas, roleIds: readonly string[]): readonly string[] {
  const known = rolesInOrder(canvas).flatMap((role) => (roleIds.includes(role.id) ? [role.id] : []))
  return [...known, ...roleIds.filter((id) => !(id in canvas.roles))]
}
