import type { Chip } from '@praatplaat/model'
import type { Box, ChipBox, ChipCells, ChipLaneBox, OpeningBox } from '../box.ts'
import { drawChip, involvementBadge } from '../chip/draw-chip.ts'
import { drawQuestionDisc } from '../chip/draw-question-disc.ts'
import { drawOpening } from '../chip/draw-opening.ts'
import type { PhaseFacts } from '../phase-facts.ts'
import { roleName } from '../role-label.ts'
import type { Handling } from '../scene.ts'
import type { Shape } from '../shape.ts'
import { baselineShare, textLines } from '../text/text-lines.ts'
import type { FittedLabel } from '../text/fit-label.ts'
import { tokens } from '../tokens.ts'
import { wordsIn } from '../words/words-in.ts'
import { cardInset } from './board-frame.ts'
import { fitChipLabel, type ChipLabels } from './chip-labels.ts'
import {
  besideBadge,
  besideGap,
  labelLeading,
  labelMargin,
  labelTop,
  smallestText,
  type Density,
} from './density.ts'
import type { Area, LaneContext } from './lane.ts'

export interface ChipLaneContext extends LaneContext {
  readonly handling: Handling
  readonly labels: ChipLabels
  /** What an empty lane says. */
  readonly ifEmpty: string
}

/** What a lane needs for so many rows of chips. */
export function chipLaneHeight(unit: number, density: Density, rows: number): number {
  return Math.ceil(Math.max(topPadding(unit) + rows * density.rowHeight + 2, emptyLaneHeight(unit)))
}

/** Lets the chips of a phase flow: a chip has a phase and an order, never loose coordinates [SC2]. */
export function layoutChipLane(facts: PhaseFacts, area: Area, context: ChipLaneContext): readonly Box[] {
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
    shapes: cells.count === 0 ? emptyLane(context.ifEmpty, area, context) : [],
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

function chipBox(
  chip: Chip,
  facts: PhaseFacts,
  index: number,
  cell: Area,
  context: ChipLaneContext,
): ChipBox {
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
      ...chipLabel(context.labels(chip.roleId), cell, density, tokens.ink),
    ],
    label: words.chipSummary(roleName(canvas, chip.roleId, options.locale), chip.involvement, facts.name),
  }
}

function openingBox(facts: PhaseFacts, index: number, cell: Area, context: LaneContext): OpeningBox {
  const { options, density } = context
  const words = wordsIn(options.locale)
  const centre = chipCentre(cell, density)
  return {
    kind: 'opening',
    id: `opening:${facts.id}`,
    phaseId: facts.id,
    ...cell,
    index,
    shapes: [
      ...drawOpening(centre.x, centre.y, density.radius - 1),
      ...chipLabel(fitChipLabel(words.placeHere, density, options), cell, density, tokens.petrol),
    ],
    label: words.openingSummary(facts.name),
  }
}

function chipCentre(cell: Area, { arrangement, radius }: Density): { x: number; y: number } {
  return arrangement === 'below'
    ? { x: cell.width / 2, y: radius + 1 }
    : { x: radius + 1, y: cell.height / 2 }
}

function chipLabel(
  { lines, size }: FittedLabel,
  cell: Area,
  density: Density,
  fill: string,
): readonly Shape[] {
  const look = { size, weight: 600, fill, lineHeight: labelLeading * size } as const
  if (density.arrangement === 'below') {
    const y = labelTop(density.radius) + 0.82 * density.labelSize
    return textLines(lines, { ...look, x: cell.width / 2, y, align: 'middle' })
  }
  const y = cell.height / 2 + baselineShare * size - ((lines.length - 1) * look.lineHeight) / 2
  return textLines(lines, { ...look, x: 2 * density.radius + besideGap, y, align: 'start' })
}

const discRadius = 32

function emptyLaneHeight(unit: number): number {
  return topPadding(unit) + 2 * discRadius * unit + 28
}

/** Nobody stands here yet: a quiet outline of the first chip. */
function emptyLane(question: string, area: Area, { options, unit }: LaneContext): readonly Shape[] {
  const radius = Math.round(discRadius * unit)
  return drawQuestionDisc({
    x: area.width / 2,
    y: topPadding(unit) + radius + 4,
    radius,
    question,
    size: Math.max(smallestText, 11.5 * unit),
    width: area.width - 2 * cardInset,
    symbol: 'plus',
    colours: { edge: tokens.edge, ink: tokens.muted },
    measure: options.measure,
  })
}
