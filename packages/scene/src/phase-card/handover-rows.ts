import { handoversOf, type Canvas, type HandoverPlace } from '@praatplaat/model'
import type { Area } from '../board/lane.ts'
import type { HandoverBox } from '../box.ts'
import { drawHandover } from '../handovers/draw-handover.ts'
import { handoverLabel, isSettled } from '../handovers/layout-handovers.ts'
import type { PhaseFacts } from '../phase-facts.ts'
import { roleNames } from '../role-label.ts'
import type { LayoutOptions } from '../scene.ts'
import type { Shape } from '../shape.ts'
import { onOneLine } from '../text/split-at-breaks.ts'
import { baselineShare } from '../text/text-lines.ts'
import { wrapText } from '../text/wrap-text.ts'
import { tokens } from '../tokens.ts'
import { wordsIn } from '../words/words-in.ts'
import { sectionOfRows, type CardSection } from './card-section.ts'

const size = 13.5

/** Where the lead of a phase comes from and goes to, on the phone [SC23]. */
export function handoverRows(
  canvas: Canvas,
  facts: PhaseFacts,
  phases: readonly PhaseFacts[],
  top: number,
  width: number,
  options: LayoutOptions,
): CardSection {
  const handovers = handoversOf(canvas).filter(
    ({ fromPhaseId, toPhaseId }) => fromPhaseId === facts.id || toPhaseId === facts.id,
  )
  return sectionOfRows(handovers, null, top, width, (handover, row): HandoverBox => ({
    kind: 'handover',
    id: `handover:${handover.id}`,
    handoverId: handover.id,
    phaseId: handover.fromPhaseId,
    toPhaseId: handover.toPhaseId,
    settled: isSettled(handover),
    ...row,
    shapes: drawRow(canvas, handover, row, options),
    label: handoverLabel(canvas, handover, phases, options.locale),
  }))
}

function drawRow(
  canvas: Canvas,
  handover: HandoverPlace,
  { width, height }: Area,
  { locale, measure }: LayoutOptions,
): readonly Shape[] {
  const words = wordsIn(locale)
  const [from, to] = [handover.fromRoleIds, handover.toRoleIds].map((ids) => roleNames(canvas, ids, locale))
  const settled = isSettled(handover)
  const textStart = 44
  const line = (text: string, weight: 400 | 600, y: number): readonly Shape[] =>
    wrapText(text, { size, weight, maxWidth: width - textStart - 8, maxLines: 1 }, measure).lines.map(
      (cut) => ({
        draw: 'text',
        text: cut,
        x: textStart,
        y: y + baselineShare * size,
        size,
        weight,
        fill: tokens.goldInk,
        align: 'start',
      }),
    )
  const told = settled ? onOneLine(handover.moment) || words.handoverSettled : words.handoverOpen
  return [
    ...drawHandover(22, height / 2, 13, settled),
    ...line(words.handoverRow(from!, to!), 600, height / 2 - 9),
    ...line(told, 400, height / 2 + 9),
  ]
}
