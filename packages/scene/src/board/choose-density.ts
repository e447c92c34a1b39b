import type { LabelNeed } from '../text/label-need.ts'
import type { BoardFrame } from './board-frame.ts'
import { chipLaneHeight } from './chip-lane.ts'
import type { Comfort } from './comfort.ts'
import {
  besideBadge,
  isWholeIn,
  labelLeading,
  labelTop,
  labelWidth,
  smallestText,
  type Density,
} from './density.ts'
import { leadLaneHeight } from './lead-lane.ts'

/** What has to fit. */
export interface Crowd {
  /** Places in the fullest phase. */
  readonly mostChips: number
  readonly roles: number
  readonly labels: readonly LabelNeed[]
  /** Labels in the seats, each with the width that it has there. */
  readonly leadLabels: readonly { readonly need: LabelNeed; readonly width: number }[]
  /** Whether anything is to be told under a seat. */
  readonly leadTags: boolean
}

/** A way to stand the rest of the board, and what it leaves to the chips and the lead, px at zoom 1. */
export interface Room {
  readonly comfort: Comfort
  readonly height: number
}

interface Candidate {
  readonly density: Density
  readonly height: number
  /** The share of labels that would be cut, from 0 to 1. */
  readonly cut: number
}

const radiusSteps = Array.from({ length: 16 }, (_, index) => 1 - index * 0.04)
const labelSizes = [13, 12.5, 12, 11.5, 11] as const
const smallestBelow = 13
const besideRadii = [14, 13, 12, 11, 10] as const

/** A board on which more labels than this are cut is not to be read. */
const mostCut = 0.2
/** Rather a smaller chip than a cut label. */
const costOfCutLabels = 5
/** One column of chips with their labels below wastes the width. */
const worthOfSingleColumn = 0.6
/** A list reads well, but is less of a board game. */
const worthOfList = 0.75

/**
 * Chooses how closely everything stands: the largest chips and labels that fit the height, in the
 * roomiest of the rooms, with next to no label cut [SC6]. Where nothing fits the height, the lowest
 * board in the last and tightest room wins.
 */
export function chooseDensity(
  frame: BoardFrame,
  crowd: Crowd,
  rooms: readonly Room[],
): { readonly density: Density; readonly comfort: Comfort } {
  const candidates = [...densitiesBelow(frame, crowd), ...densitiesBeside(frame, crowd)].map((density) =>
    judge(density, frame, crowd),
  )
  const bearable = Math.max(mostCut, Math.min(...candidates.map(({ cut }) => cut)))
  const readable = candidates.filter(({ cut }) => cut <= bearable)
  const fitting = rooms.flatMap(({ comfort, height: room }) =>
    readable
      .filter(({ height }) => height <= room)
      .map((candidate) => ({
        comfort,
        density: candidate.density,
        worth: worthOf(candidate) * comfort.worth,
      })),
  )
  if (fitting.length > 0) return most(fitting, ({ worth }) => worth)
  return { comfort: rooms.at(-1)!.comfort, density: most(readable, ({ height }) => -height).density }
}

/**
 * How many rows the fullest phase needs. One place is kept free, as long as there are roles
 * left to take it, so that the board does not shift under a hand that brings one. A board
 * that is crowded enough for labels beside the chips has no room for that courtesy.
 */
export function rowsIn(
  { arrangement, columns }: Density,
  { mostChips, roles }: Pick<Crowd, 'mostChips' | 'roles'>,
): number {
  const spare = arrangement === 'below' && mostChips < roles ? 1 : 0
  return Math.ceil((mostChips + spare) / columns)
}

function judge(density: Density, frame: BoardFrame, crowd: Crowd): Candidate {
  const width = labelWidth(density)
  const whole = crowd.labels.filter((need) => isWholeIn(need, density.labelSize, width, density.labelLines))
  return {
    density,
    height: leadLaneHeight(frame.unit, density) + chipLaneHeight(frame.unit, density, rowsIn(density, crowd)),
    cut: crowd.labels.length === 0 ? 0 : 1 - whole.length / crowd.labels.length,
  }
}

function worthOf({ density, cut }: Candidate): number {
  const { arrangement, columns, radius, labelSize } = density
  const look = arrangement === 'beside' ? worthOfList : columns === 1 ? worthOfSingleColumn : 1
  return (radius * labelSize ** 0.7 * look) / (1 + costOfCutLabels * cut)
}

function densitiesBelow(frame: BoardFrame, crowd: Crowd): readonly Density[] {
  const base = 25 * frame.unit
  return radiusSteps
    .map((step) => Math.round(base * step))
    .filter((radius) => radius >= smallestBelow)
    .flatMap((radius) => {
      const fit = Math.floor(frame.innerWidth / (3.04 * radius))
      const columns = new Set([fit, fit - 1, Math.ceil(fit / 2), 1].filter((count) => count >= 1))
      return [...columns].flatMap((count) =>
        labelSizes.flatMap((size) => [
          densityBelow(frame, crowd, radius, sizeIn(frame, size), count, 1),
          densityBelow(frame, crowd, radius, sizeIn(frame, size), count, 2),
        ]),
      )
    })
}

function densityBelow(
  frame: BoardFrame,
  crowd: Crowd,
  radius: number,
  labelSize: number,
  columns: number,
  labelLines: 1 | 2,
): Density {
  const labels = labelLines * labelLeading * labelSize
  return {
    arrangement: 'below',
    columns,
    cellWidth: Math.floor(frame.innerWidth / columns),
    radius,
    rowHeight: Math.ceil(labelTop(radius) + labels + Math.max(5, 0.3 * radius)),
    labelSize,
    labelLines,
    ...seatFor(crowd, Math.min(28 * frame.unit, Math.max(18, radius * 1.12)), labelSize),
    leadTag: true,
  }
}

function densitiesBeside(frame: BoardFrame, crowd: Crowd): readonly Density[] {
  return besideRadii.flatMap((radius) => [
    ...labelSizes.slice(1).map((size) => densityBeside(frame, crowd, radius, sizeIn(frame, size), 1)),
    densityBeside(frame, crowd, radius, smallestText, 2),
  ])
}

function densityBeside(
  frame: BoardFrame,
  crowd: Crowd,
  radius: number,
  labelSize: number,
  labelLines: 1 | 2,
): Density {
  const roomForLabel = 10 * labelSize
  const columns = Math.max(1, Math.floor(frame.innerWidth / (roomForLabel + 2 * radius + 2 * besideBadge)))
  return {
    arrangement: 'beside',
    columns,
    cellWidth: Math.floor(frame.innerWidth / columns),
    radius,
    rowHeight: Math.max(2 * radius + 4, Math.ceil(labelLines * labelLeading * labelSize) + 2),
    labelSize,
    labelLines,
    ...seatFor(crowd, Math.max(17, 21 * frame.unit), labelSize),
    leadTag: crowd.leadTags,
  }
}

function seatFor(
  { leadLabels }: Crowd,
  radius: number,
  size: number,
): Pick<Density, 'seatRadius' | 'leadLines'> {
  const oneLine = leadLabels.every(({ need, width }) => isWholeIn(need, size, width, 1))
  return { seatRadius: Math.round(radius), leadLines: oneLine ? 1 : 2 }
}

/** Type grows with the board and is never too small to read. */
function sizeIn({ unit }: BoardFrame, size: number): number {
  return Math.max(smallestText, unit > 1 ? Math.round(2 * size * unit) / 2 : size)
}

function most<T>(items: readonly T[], worth: (item: T) => number): T {
  return items.reduce((best, item) => (worth(item) > worth(best) ? item : best))
}
