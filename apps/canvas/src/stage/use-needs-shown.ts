import type { Canvas } from '@praatplaat/model'
import type { Emphasis } from '@praatplaat/scene'
import { useMemo } from 'react'
import { useCanvas } from '../session/session-context.tsx'
import { useView, type Selection } from '../view-state/view.ts'

/**
 * Which needs the board draws as arrows, as the reader chose. "Selected" are those of the chip or the
 * phase that is selected, and around a need those of its phase; in the round that is about needs, all.
 */
export function useNeedsShown(): NonNullable<Emphasis['needs']> {
  const choice = useView((view) => view.needsShown)
  const selection = useView((view) => view.selection)
  const around = useCanvas((canvas) => (choice === 'selected' ? keyOf(canvas, selection) : choice))

  return useMemo(() => {
    if (around === 'all' || around === 'none') return around
    const [kind, id] = around.split(':') as ['chip' | 'phase', string]
    return kind === 'chip' ? { chipId: id } : { phaseId: id }
  }, [around])
}

/** As one string, so that the board is laid out anew only when another one is meant. */
function keyOf(canvas: Canvas, selection: Selection): string {
  if (selection?.kind === 'chip') return `chip:${selection.chipId}`
  if (selection?.kind === 'phase') return `phase:${selection.phaseId}`
  const need = selection?.kind === 'need' ? canvas.needs[selection.id] : undefined
  if (need) return need.phaseId === null ? 'all' : `phase:${need.phaseId}`
  return canvas.round === 'needs' ? 'all' : 'none'
}
