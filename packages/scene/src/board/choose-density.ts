import type { LabelNeed } from '../text/label-need.ts'
import type { BoardFrame } from './board-frame.ts'
import { chipLaneHeight } from './chip-lane.ts'
import { besideBadge, isWholeIn, labelLeading, labelWidth, smallestText, type Density } from './density.ts'
import { leadLaneHeight } from './lead-lane.ts'

export interface Crowd {
  /** Chips in the fullest phase. */
  readonly mostChips: number
  readonly labels: readonly LabelNeed[]
  /** Labels in the seats, each with the width that it has there. */
  readonly leadLabels: readonly { readonly need: LabelNeed; readonly width: number }[]
  /** What the chips and the lead have for themselves, px at zoom 1. */
  readonly height: number
}

const steps = Array.from({ length: 16 }, (_, index) => 1 - index * 0.04)
const smallestBelow = 13
const besideRadii = [14, 13, 12, 11, 10] as const
/** A label that is cut costs more than a chip that is smaller. */
const costOfCutLabels = 1.5
/** One column of chips with their labels below wastes the width. */
const worthOfSingleColumn = 0.8

/**
 * Chooses how closely everything stands: the largest chips that fit the height,
 * with as few labels cut as can be [SC6]. Where nothing fits, the lowest board wins.
 */
export function chooseDensity(frame: BoardFrame, crowd: Crowd): Density {
  let best: { density: Density; worth: number } | undefined
  let lowest: { density: Density; height: number } | undefined
  for (const density of candidates(frame, crowd)) {
    const rows = Math.ceil(crowd.mostChips / density.columns)
    const height = leadLaneHeight(frame, density) + chipLaneHeight(frame, density, rows)
    const worth = worthOf(density, crowd)
    if (height <= crowd.height && worth > (best?.worth ?? -Infinity)) best = { density, worth }
    if (lowest === undefined || height < lowest.height) lowest = { density, height }
  }
  return (best ?? lowest)!.density
}

function worthOf(density: Density, { labels }: Crowd): number {
  const width = labelWidth(density)
  const cut = labels.filter((need) => !isWholeIn(need, density.labelSize, width, density.labelLines)).length
  const shareCut = labels.length === 0 ? 0 : cut / labels.length
  const single = density.arrangement === 'below' && density.columns === 1 ? worthOfSingleColumn : 1
  return density.radius * single * (1 - costOfCutLabels * shareCut)
}

function candidates(frame: BoardFrame, crowd: Crowd): readonly Density[] {
  const base = Math.round(25 * frame.unit)
  const below = steps
    .map((step) => ({ step, radius: Math.round(base * step) }))
    .filter(({ radius }) => radius >= smallestBelow)
    .flatMap(({ step, radius }) => {
      const most = Math.max(1, Math.min(12, Math.floor(frame.innerWidth / (76 * frame.unit * step))))
      const columns = [...new Set([most, most - 1, Math.ceil(most / 2), 1])].filter((count) => count >= 1)
      const labelSize = Math.max(smallestText, halves(Math.max(12, 13 * frame.unit) * (0.6 + 0.4 * step)))
      return columns.map((count) => densityBelow(frame, crowd, radius, labelSize, count))
    })
  const beside = besideRadii.map((radius) => densityBeside(frame, crowd, radius))
  return [...below, ...beside]
}

function densityBelow(
  frame: BoardFrame,
  crowd: Crowd,
  radius: number,
  labelSize: number,
  columns: number,
): Density {
  const cellWidth = Math.floor(frame.innerWidth / columns)
  const twoLines = crowd.labels.some((need) => need.onOneLine * labelSize > cellWidth)
  const labelLines = twoLines ? 2 : 1
  return {
    arrangement: 'below',
    columns,
    cellWidth,
    radius,
    rowHeight: Math.ceil(2 * radius + 6 + labelLines * labelLeading * labelSize + Math.max(5, 0.32 * radius)),
    labelSize,
    labelLines,
    ...seatOf(crowd, Math.min(28 * frame.unit, Math.max(18, radius * 1.12)), labelSize),
  }
}

function densityBeside(frame: BoardFrame, crowd: Crowd, radius: number): Density {
  const labelSize = Math.max(11.5, halves(12 * frame.unit * (0.6 + radius / 35)))
  const widest = Math.max(6, ...crowd.labels.map((need) => need.onOneLine)) * labelSize
  const columns = Math.max(1, Math.floor(frame.innerWidth / (widest + 2 * radius + 2 * besideBadge + 20)))
  return {
    arrangement: 'beside',
    columns,
    cellWidth: Math.floor(frame.innerWidth / columns),
    radius,
    rowHeight: 2 * radius + 4,
    labelSize,
    labelLines: 1,
    ...seatOf(crowd, 20 * frame.unit, labelSize),
  }
}

function seatOf(
  { leadLabels }: Crowd,
  radius: number,
  labelSize: number,
): Pick<Density, 'seatRadius' | 'leadLines'> {
  const oneLine = leadLabels.every(({ need, width }) => isWholeIn(need, labelSize, width, 1))
  return { seatRadius: Math.round(radius), leadLines: oneLine ? 1 : 2 }
}

function halves(size: number): number {
  return Math.round(size * 2) / 2
}
