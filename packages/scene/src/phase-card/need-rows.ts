import type { Canvas, Need } from '@praatplaat/model'
import type { Area } from '../board/lane.ts'
import type { NeedBox } from '../box.ts'
import { drawChip } from '../chip/draw-chip.ts'
import { drawAnswer } from '../needs/draw-need.ts'
import { needLabel, shownNeeds } from '../needs/layout-needs.ts'
import type { PhaseFacts } from '../phase-facts.ts'
import type { Emphasis, LayoutOptions } from '../scene.ts'
import { baselineShare, textLines } from '../text/text-lines.ts'
import { wrapText } from '../text/wrap-text.ts'
import { tokens } from '../tokens.ts'
import { wordsIn } from '../words/words-in.ts'
import { sectionOfRows, type CardSection } from './card-section.ts'

const chipRadius = 15
const size = 14
const lineHeight = 17

/** The needs of a phase on the phone: who asks, who is asked, for what, and the sign of the answer [SC20]. */
export function needRows(
  canvas: Canvas,
  facts: PhaseFacts,
  phases: readonly PhaseFacts[],
  top: number,
  width: number,
  options: LayoutOptions & Emphasis,
): CardSection {
  const needs = shownNeeds(canvas, phases, options.needs ?? 'all').filter(
    ({ phaseId }) => phaseId === facts.id,
  )
  return sectionOfRows(needs, wordsIn(options.locale).needsHeading, top, width, (need, row): NeedBox => ({
    kind: 'need',
    id: `need:${need.id}`,
    needId: need.id,
    phaseId: facts.id,
    ...row,
    shapes: drawRow(canvas, need, row, options),
    label: needLabel(canvas, need, phases, options.locale),
  }))
}

function drawRow(canvas: Canvas, need: Need, { width, height }: Area, { locale, measure }: LayoutOptions) {
  const y = height / 2
  const roleOf = (id: string | null) => (id === null ? null : (canvas.roles[id] ?? null))
  const [from, to] = [chipRadius + 8, chipRadius * 3 + 32]
  const textStart = to + chipRadius + 10
  const room = { size, weight: 400 as const, maxWidth: width - textStart - 38, maxLines: 2 }
  const { lines } = wrapText(need.text, room, measure)
  return [
    {
      draw: 'rect',
      x: 0.5,
      y: 0.5,
      width: width - 1,
      height: height - 1,
      radius: 12,
      stroke: tokens.line,
      strokeWidth: 1,
      fill: tokens.sheet,
    },
    ...drawChip(roleOf(need.fromRoleId), { x: from, y, radius: chipRadius, locale }),
    {
      draw: 'path',
      d: 'M0 0H13M8.5 -4.5L13 0L8.5 4.5',
      x: from + chipRadius + 5,
      y,
      scale: 1,
      stroke: tokens.muted,
      strokeWidth: 2,
    },
    ...drawChip(roleOf(need.toRoleId), { x: to, y, radius: chipRadius, locale }),
    ...textLines(lines, {
      size,
      weight: 400,
      lineHeight,
      x: textStart,
      y: y + baselineShare * size - ((lines.length - 1) * lineHeight) / 2,
      fill: tokens.ink,
      align: 'start',
    }),
    ...drawAnswer(width - 22, y, 11, need.answer),
  ] as const
}
