import { type Canvas, type HandoverPlace, handoversOf } from '@praatplaat/model'
import type { HandoverBox, Point } from '../box.ts'
import type { PhaseFacts } from '../phase-facts.ts'
import { roleNames } from '../role-label.ts'
import type { LayoutOptions } from '../scene.ts'
import { wordsIn } from '../words/words-in.ts'
import { drawHandover } from './draw-handover.ts'

/** A place to point at: WCAG 2.5.8. */
const smallestTarget = 24

/**
 * The markers on the road where the lead goes to somebody else, just before the station of the
 * phase that it goes to [SC23].
 */
export function layoutHandovers(
  canvas: Canvas,
  phases: readonly PhaseFacts[],
  stations: readonly Point[],
  unit: number,
  { locale }: LayoutOptions,
): readonly HandoverBox[] {
  const radius = Math.max(11, Math.round(12.5 * unit))
  const half = Math.max(smallestTarget / 2, radius + 2)
  return handoversOf(canvas).flatMap((handover) => {
    const at = handoverPoint(handover, phases, stations)
    if (at === null) return []
    const settled = isSettled(handover)
    return {
      kind: 'handover',
      id: `handover:${handover.id}`,
      handoverId: handover.id,
      phaseId: handover.fromPhaseId,
      toPhaseId: handover.toPhaseId,
      settled,
      x: at.x - half,
      y: at.y - half,
      width: 2 * half,
      height: 2 * half,
      shapes: drawHandover(half, half, radius, settled),
      label: handoverLabel(canvas, handover, phases, locale),
    }
  })
}

/** Halfway the last piece of road to the phase that the lead goes to. */
export function handoverPoint(
  { toPhaseId }: HandoverPlace,
  phases: readonly PhaseFacts[],
  stations: readonly Point[],
): Point | null {
  const to = phases.findIndex(({ id }) => id === toPhaseId)
  const [before, after] = [stations[to - 1], stations[to]]
  return before && after ? { x: (before.x + after.x) / 2, y: (before.y + after.y) / 2 } : null
}

/** Somebody said when, or which agreement it is. */
export function isSettled({ moment, agreementId }: HandoverPlace): boolean {
  return moment.trim() !== '' || agreementId !== null
}

export function handoverLabel(
  canvas: Canvas,
  handover: HandoverPlace,
  phases: readonly PhaseFacts[],
  locale: LayoutOptions['locale'],
): string {
  const nameOf = (phaseId: string): string => phases.find(({ id }) => id === phaseId)?.name ?? ''
  return wordsIn(locale).handoverSummary({
    from: roleNames(canvas, handover.fromRoleIds, locale),
    to: roleNames(canvas, handover.toRoleIds, locale),
    fromPhase: nameOf(handover.fromPhaseId),
    toPhase: nameOf(handover.toPhaseId),
    moment: handover.moment.trim(),
    settled: isSettled(handover),
  })
}
