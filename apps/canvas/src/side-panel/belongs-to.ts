import type { Canvas } from '@praatplaat/model'

/** The phase that something belongs to. What belonged to one that is gone is shown with the whole programme, to be put right there. */
export function belongsTo(canvas: Canvas, phaseId: string | null): string | null {
  return phaseId !== null && canvas.phases[phaseId] ? phaseId : null
}
