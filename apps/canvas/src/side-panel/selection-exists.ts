import type { Canvas } from '@praatplaat/model'
import { handoverAt } from '../handovers/handover-at.ts'
import type { Selection } from '../view-state/view.ts'

/** Whether what is selected is still there: somebody else may have deleted it. */
export function selectionExists(canvas: Canvas, selection: NonNullable<Selection>): boolean {
  switch (selection.kind) {
    case 'chip':
      return selection.chipId in canvas.chips
    case 'phase':
    case 'place':
      return selection.phaseId in canvas.phases
    case 'need':
      return selection.id in canvas.needs
    case 'resource':
      return selection.id in canvas.resources
    case 'note':
      return selection.id in canvas.notes
    case 'theme':
      return selection.id in canvas.themes
    case 'role':
      return selection.id in canvas.roles
    case 'handover':
      return handoverAt(canvas, selection.id) !== null
  }
}
