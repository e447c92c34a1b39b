import type { Canvas } from '../canvas/canvas.ts'
import { phasesInOrder } from '../canvas/selectors.ts'
import { splitHandoverId, splitPhaseRoleId } from '../ids.ts'
import type { Difference, ToldKind } from './difference.ts'
import { differencesBetween } from './differences-between.ts'

/** What differs in one phase; under `null` what is of no phase. There is at least one difference. */
export interface PhaseDifferences {
  readonly phaseId: string | null
  readonly differences: readonly Difference[]
}

/**
 * {@link differencesBetween}, by the phase that each is about [DF4]: first what is of no phase, then along the road as it
 * is now, and last the phases that are gone.
 */
export function differencesByPhase(before: Canvas, after: Canvas): readonly PhaseDifferences[] {
  const ids = [...phasesInOrder(after), ...phasesInOrder(before)].map(({ id }) => id)
  const byPhase = new Map<string | null, Difference[]>([null, ...ids].map((id) => [id, []]))
  for (const difference of differencesBetween(before, after)) {
    const phaseId = phaseOf(difference, before, after)
    const group = byPhase.get(phaseId) ?? byPhase.get(null)!
    group.push(difference)
  }
  return [...byPhase].flatMap(([phaseId, differences]) =>
    differences.length === 0 ? [] : [{ phaseId, differences }],
  )
}

function phaseOf(difference: Difference, before: Canvas, after: Canvas): string | null {
  if ('phaseId' in difference) return difference.phaseId
  switch (difference.kind) {
    case 'chip-moved':
      return difference.toPhaseId
    case 'canvas-changed':
    case 'row-reordered':
      return null
    default: {
      const { of, id } = difference
      return phaseOfRecord(of, id, id in after[of] ? after : before)
    }
  }
}

function phaseOfRecord(of: ToldKind, id: string, canvas: Canvas): string | null {
  switch (of) {
    case 'phases':
      return id
    case 'agreements':
    case 'needs':
    case 'resources':
    case 'questions':
      return canvas[of][id]?.phaseId ?? null
    case 'handovers':
      return splitHandoverId(id)?.fromPhaseId ?? null
    case 'notes': {
      const place = canvas.notes[id]?.place
      return place?.on === 'phase' ? place.id : null
    }
    case 'comments': {
      const about = canvas.comments[id]?.about
      if (about?.kind === 'chip') return splitPhaseRoleId(about.id)?.phaseId ?? null
      return about ? (canvas.agreements[about.id]?.phaseId ?? null) : null
    }
    case 'roles':
    case 'themes':
    case 'dismissals':
      return null
  }
}
