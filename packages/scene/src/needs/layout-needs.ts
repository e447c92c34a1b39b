import { type Canvas, type Need, needsInOrder } from '@praatplaat/model'
import type { Box, NeedBox, Point } from '../box.ts'
import type { PhaseFacts } from '../phase-facts.ts'
import { isHiddenRole, roleName } from '../role-label.ts'
import type { Emphasis, LayoutOptions, Scene } from '../scene.ts'
import { onOneLine } from '../text/split-at-breaks.ts'
import { wordsIn } from '../words/words-in.ts'
import { drawNeed } from './draw-need.ts'
import { needCurve, type Obstacle } from './need-curve.ts'
import { needEnds } from './need-ends.ts'

/** The side of a handle: WCAG 2.5.8. */
const handleSize = 24

/** The arrows from who needs something to who is asked, each with a handle in its middle [SC20] [SC21]. */
export function layoutNeeds(
  canvas: Canvas,
  phases: readonly PhaseFacts[],
  board: Pick<Scene, 'width' | 'height' | 'boxes'>,
  unit: number,
  options: LayoutOptions & Emphasis,
): readonly NeedBox[] {
  const needs = shownNeeds(canvas, phases, options.needs ?? 'all')
  if (needs.length === 0) return []
  const obstacles = board.boxes.flatMap((box) => obstaclesOf(box, options))
  const handles: Point[] = []
  return needs.flatMap((need): readonly NeedBox[] => {
    const ends = needEnds(canvas, need, phases, board.boxes)
    if (ends === null) return []
    const own = new Set(ends.flatMap(({ boxId, phaseId }) => [boxId, `chip-lane:${phaseId}`]))
    const others = obstacles.filter(({ boxId }) => !own.has(boxId))
    const curve = needCurve(...ends, { ...board, unit, obstacles: others, handles })
    handles.push(curve.middle)
    // A handle stays on the board, even where no curve does.
    const origin = {
      x: Math.max(0, Math.min(board.width - handleSize, curve.middle.x - handleSize / 2)),
      y: Math.max(0, Math.min(board.height - handleSize, curve.middle.y - handleSize / 2)),
    }
    return [
      {
        kind: 'need',
        id: `need:${need.id}`,
        needId: need.id,
        phaseId: need.phaseId,
        ...origin,
        width: handleSize,
        height: handleSize,
        shapes: drawNeed(curve, ends, need.answer, origin, handleSize),
        label: needLabel(canvas, need, phases, options.locale),
      },
    ]
  })
}

/** A need in words: who asks whom for what, and what the answer is. */
export function needLabel(
  canvas: Canvas,
  { fromRoleId, toRoleId, text, answer, phaseId }: Need,
  phases: readonly PhaseFacts[],
  locale: LayoutOptions['locale'],
): string {
  const nameOf = (roleId: string | null): string => roleName(canvas, roleId ?? '', locale)
  return wordsIn(locale).needSummary({
    from: nameOf(fromRoleId),
    to: nameOf(toRoleId),
    text: onOneLine(text),
    answer,
    phase: phases.find(({ id }) => id === phaseId)?.name ?? '',
  })
}

/** Needs in phases and of roles that are shown. One whose phase is gone is shown, for somebody still needs it. */
export function shownNeeds(
  canvas: Canvas,
  phases: readonly PhaseFacts[],
  which: NonNullable<Emphasis['needs']>,
): readonly Need[] {
  if (which === 'none') return []
  const isHidden = ({ phaseId, fromRoleId, toRoleId }: Need): boolean =>
    (phaseId !== null && phaseId in canvas.phases && !phases.some(({ id }) => id === phaseId)) ||
    [fromRoleId, toRoleId].some((roleId) => roleId !== null && isHiddenRole(canvas, roleId))
  const all = needsInOrder(canvas).filter((need) => !isHidden(need))
  if (which === 'all') return all
  if ('phaseId' in which) return all.filter(({ phaseId }) => phaseId === which.phaseId)
  const chip = canvas.chips[which.chipId]
  return all.filter(
    ({ phaseId, fromRoleId, toRoleId }) =>
      chip !== undefined &&
      (phaseId === chip.phaseId || phaseId === null) &&
      (fromRoleId === chip.roleId || toRoleId === chip.roleId),
  )
}

interface OwnedObstacle extends Obstacle {
  readonly boxId: string
}

/** Texts, chips and everything else that is to be read or pressed. */
function obstaclesOf(box: Box, { measure }: LayoutOptions): readonly OwnedObstacle[] {
  const { id: boxId, kind } = box
  const area = { boxId, left: box.x, right: box.x + box.width, top: box.y, bottom: box.y + box.height }
  // An arrow within one phase had better not stray into the next.
  if (kind === 'chip-lane') return [{ ...area, weight: 0.5 }]
  if (kind === 'resource-lane') return []
  const texts = box.shapes.flatMap((shape) => {
    if (shape.draw !== 'text') return []
    const width = measure(shape.text, shape)
    const left = box.x + shape.x - { start: 0, middle: width / 2, end: width }[shape.align]
    const baseline = box.y + shape.y
    return [
      {
        boxId: '',
        left,
        right: left + width,
        top: baseline - 0.75 * shape.size,
        bottom: baseline + 0.2 * shape.size,
        weight: 3,
      },
    ]
  })
  if (kind === 'chip' || kind === 'lead-chip' || kind === 'station') {
    const [x, y, reach] = [box.x + box.centre.x, box.y + box.centre.y, 0.8 * box.radius]
    return [
      ...texts,
      { boxId, left: x - reach, right: x + reach, top: y - reach, bottom: y + reach, weight: 2 },
    ]
  }
  if (kind === 'resource' || kind === 'agreements' || kind === 'handover') {
    return [{ ...area, weight: 2 }]
  }
  return texts
}
