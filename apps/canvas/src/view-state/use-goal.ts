import { useEffect, useEffectEvent } from 'react'
import { useView, type CanvasView } from './view.ts'

/**
 * Gives the focus to what the reader asked to be brought to, once that view is there.
 *
 * @param focus gives the focus to a thing of the view, if it is there; `false` when the view itself is still on its way.
 */
export function useGoal(view: CanvasView, focus: (id: string) => boolean): void {
  const goal = useView((state) => state.goal)
  const reach = useEffectEvent(() => {
    if (goal?.view === view && goal.focus !== null && focus(goal.focus)) useView.getState().reachGoal()
  })
  // After every render: what has the goal may be drawn only in a later one.
  useEffect(() => reach())
}
