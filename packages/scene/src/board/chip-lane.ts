import type { Chip } from '@praatplaat/model'
import type { Box, ChipBox, ChipCells, ChipLaneBox, OpeningBox } from '../box.ts'
import { drawChip, involvementBadge } from '../chip/draw-chip.ts'
import { drawQuestionDisc } from '../chip/draw-question-disc.ts'
import { drawOpening } from '../chip/draw-opening.ts'
import type { PhaseFacts } from '../phase-facts.ts'
import { roleLabel, roleName } from '../role-label.ts'
import type { Handling } from '../scene.ts'
import type { Shape } from '../shape.ts'
import { baselineShare, textLines } from '../text/text-lines.ts'
import { wrapText } from '../text/wrap-text.ts'
import { tokens } from '../tokens.ts'
import { wordsIn } from '../words/words-in.ts'
import { cardInset } from './board-frame.ts'
import {
  besideBadge,
  besideGap,
  labelLeading,
  labelMargin,
  labelWidth,
  smallestText,
  type Density,
} from './density.ts'
import type { Area, LaneContext } from './lane.ts'

/** What a lane needs for so many rows of chips. */
export function chipLaneHeight(unit: number, density: Density, rows: number): number {
  return Math.ceil(topPadding(unit) + Math.max(1, rows) * density.rowHeight + 2)
}

/** Lets the chips of a phase flow: a chip has a phase and an order, never loose coordinates [SC2]. */
export function layoutChipLane(
  facts: PhaseFacts,
  area: Area,
  context: LaneContext & { readonly handling: Handling },
): readonly Box[] {
  const { density, handling, options } = context
  const standing = facts.chips.filter((chip) => chip.id !== handling.lifted)
  const opening =
    handling.opening?.phaseId === facts.id ? Math.min(handling.opening.index, standing.length) : null
  const cells: ChipCells = {
    x: cardInset,
    y: topPadding(context.unit),
    columns: density.columns,
    cellWidth: density.cellWidth,
    rowHeight: density.rowHeight,
    count: standing.length + (opening === null ? 0 : 1),
  }
  const lane: ChipLaneBox = {
    kind: 'chip-lane',
    id: `chip-lane:${facts.id}`,
    phaseId: facts.id,
    ...area,
    cells,
    shapes: cells.count === 0 ? emptyLane(area, context) : [],
    label: wordsIn(options.locale).chipLane(facts.name),
  }
  const cellAt = (index: number): Area => cellArea(area, cells, index, density)
  return [
    lane,
    ...standing.map((chip, index) => {
      const cell = opening !== null && index >= opening ? index + 1 : index
      return chipBox(chip, facts, cell, cellAt(cell), context)
    }),
    ...(opening === null ? [] : [openingBox(facts, opening, cellAt(opening), context)]),
  ]
}

function topPadding(unit: number): number {
  return Math.round(10 * unit)
}

function cellArea(area: Area, cells: ChipCells, index: number, density: Density): Area {
  return {
    x: area.x + cells.x + (index % cells.columns) * cells.cellWidth,
    y: area.y + cells.y + Math.floor(index / cells.columns) * cells.rowHeight,
    width: cells.cellWidth,
    height: cells.rowHeight - (density.arrangement === 'beside' ? 0 : 3),
  }
}

function chipBox(chip: Chip, facts: PhaseFacts, index: number, cell: Area, context: LaneContext): ChipBox {
  const { canvas, options, density } = context
  const words = wordsIn(options.locale)
  const centre = chipCentre(cell, density)
  const role = canvas.roles[chip.roleId] ?? null
  const beside = density.arrangement === 'beside'
  const look = { ...centre, radius: density.radius, locale: options.locale }
  return {
    kind: 'chip',
    id: `chip:${chip.id}`,
    chipId: chip.id,
    phaseId: facts.id,
    roleId: chip.roleId,
    ...cell,
    index,
    centre,
    radius: density.radius,
    shapes: [
      ...drawChip(role, beside ? look : { ...look, involvement: chip.involvement }),
      ...(beside
        ? involvementBadge(
            words.involvementLetters[chip.involvement],
            cell.width - besideBadge - labelMargin / 2,
            centre.y,
            besideBadge,
          )
        : []),
      ...chipLabel(roleLabel(canvas, chip.roleId, options.locale), cell, context, tokens.ink),
    ],
    label: words.chipSummary(roleName(canvas, chip.roleId, options.locale), chip.involvement, facts.name),
  }
}

function openingBox(facts: PhaseFacts, index: number, cell: Area, context: LaneContext): OpeningBox {
  const words = wordsIn(context.options.locale)
  const centre = chipCentre(cell, context.density)
  return {
    kind: 'opening',
    id: `opening:${facts.id}`,
    phaseId: facts.id,
    ...cell,
    index,
    shapes: [
      ...drawOpening(centre.x, centre.y, context.density.radius - 1),
      ...chipLabel(words.placeHere, cell, context, tokens.petrol),
    ],
    label: words.openingSummary(facts.name),
  }
}

function chipCentre(cell: Area, { arrangement, radius }: Density): { x: number; y: number } {
  return arrangement === 'below'
    ? { x: cell.width / 2, y: radius + 1 }
    : { x: radius + 1, y: cell.height / 2 }
}

function chipLabel(label: string, cell: Area, context: LaneContext, fill: string): readonly Shape[] {
  const { density, options } = context
  const style = { size: density.labelSize, weight: 600 as const }
  const room = { ...style, maxWidth: labelWidth(density), maxLines: density.labelLines }
  const { lines } = wrapText(label, room, options.measure)
  const lineHeight = labelLeading * style.size
  if (density.arrangement === 'beside') {
    const x = 2 * density.radius + besideGap
    const y = cell.height / 2 + baselineShare * style.size - ((lines.length - 1) * lineHeight) / 2
    return textLines(lines, { x, y, ...style, fill, align: 'start', lineHeight })
  }
  const y = 2 * density.radius + 5 + 0.82 * style.size
  return textLines(lines, { x: cell.width / 2, y, ...style, fill, align: 'middle', lineHeight })
}

/** Nobody stands here yet: a quiet outline of the first chip, with the question of the lane. */
function emptyLane(area: Area, { density, options, unit }: LaneContext): readonly Shape[] {
  const radius = Math.round(32 * unit)
  return drawQuestionDisc({
    x: area.width / 2,
    y: topPadding(unit) + Math.max(radius, density.radius) + 4,
    radius,
    question: wordsIn(options.locale).whoDoesWhatQuestion,
    size: Math.max(smallestText, 11.5 * unit),
    width: area.width - 2 * cardInset,
    symbol: 'plus',
    colours: { edge: tokens.edge, ink: tokens.muted },
    measure: options.measure,
  })
}
