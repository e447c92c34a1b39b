import type { Canvas } from '../canvas/canvas.ts'

/** Whether anything on the canvas refers to a role: then it can be hidden or merged, and not removed [RO6]. */
export function isRoleInUse(canvas: Canvas, roleId: string): boolean {
  const { chips, leads, agreements, needs, resources, comments } = canvas
  return (
    [chips, leads, comments]
      .flatMap((records): readonly { readonly roleId: string | null }[] => Object.values(records))
      .some((record) => record.roleId === roleId) ||
    Object.values(agreements).some(
      ({ ownerId, partnerIds }) => ownerId === roleId || partnerIds.includes(roleId),
    ) ||
    Object.values(needs).some(({ fromRoleId, toRoleId }) => [fromRoleId, toRoleId].includes(roleId)) ||
    Object.values(resources).some(
      ({ providerId, paidRoleIds }) => providerId === roleId || paidRoleIds.includes(roleId),
    )
  )
}
