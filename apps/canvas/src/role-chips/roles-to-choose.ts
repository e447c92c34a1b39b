import { rolesInOrder, type Canvas, type Role } from '@praatplaat/model'

/** The roles to choose from: those that the group uses, and those that were chosen before they were hidden. */
export function rolesToChoose(canvas: Canvas, chosen: readonly (string | null)[]): readonly Role[] {
  return rolesInOrder(canvas).filter(({ id, hidden }) => !hidden || chosen.includes(id))
}
