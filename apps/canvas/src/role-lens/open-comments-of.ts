import { commentsOn, type Canvas, type Comment } from '@praatplaat/model'
import { touches, type RoleLens } from '@praatplaat/model/findings'

/** What was said about the chips and agreements of a role, or from its seat, and is not settled yet. */
export function openCommentsOf(canvas: Canvas, lens: RoleLens): readonly Comment[] {
  const places = [
    ...Object.keys(canvas.chips).map((id) => ({ kind: 'chip', id }) as const),
    ...Object.keys(canvas.agreements).map((id) => ({ kind: 'agreement', id }) as const),
  ]
  return places.flatMap((about) => {
    const isOfRole = touches(lens, about)
    return commentsOn(canvas, about).filter(
      ({ settled, roleId }) => !settled && (isOfRole || roleId === lens.roleId),
    )
  })
}
