import { leadStateOf } from '../lead/lead-state.ts'
import type { Canvas } from './canvas.ts'
import { agreementsOf, chipsOf, shownPhases } from './selectors.ts'

/** How far a table is, from 0 to 1: in each phase somebody stands, the lead is settled, and something is agreed [CA4]. */
export function progressOf(canvas: Canvas): number {
  const phases = shownPhases(canvas)
  if (phases.length === 0) return 0
  const done = phases.flatMap(({ id }) => {
    const { kind } = leadStateOf(canvas, id)
    return [
      chipsOf(canvas, id).length > 0,
      kind === 'clear' || kind === 'shared',
      agreementsOf(canvas, id).length > 0,
    ]
  })
  return done.filter(Boolean).length / done.length
}
