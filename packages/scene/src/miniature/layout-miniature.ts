import type { Canvas, Chip, LeadState, Locale } from '@praatplaat/model'
import { describeBoard } from '../describe-board.ts'
import { readPhaseFacts } from '../phase-facts.ts'
import type { Scene } from '../scene.ts'
import type { Shape } from '../shape.ts'
import { tokens } from '../tokens.ts'

export interface MiniatureOptions {
  /** px at zoom 1. */
  readonly width: number
  readonly height: number
  readonly locale: Locale
  /** The phases in which somebody points, with the colour of who. */
  readonly pointedAt?: Readonly<Record<string, string>>
}

/** Above the cards are the stations; in a card first the seat and then the chips, all in px at zoom 1. */
const [stationRadius, cardTop, gap] = [6, 16, 6]
const [seatAt, seatRadius] = [20, 11]
const chipsFrom = 40
const largestCell = 25

/**
 * A board as one sees it from across the room: which phases have a lead, and where there are chips, by their colours
 * [SC29]. Nothing in it can be pointed at, and nothing has to be read.
 */
export function layoutMiniature(canvas: Canvas, options: MiniatureOptions): Scene {
  const { width, height, locale, pointedAt = {} } = options
  const phases = readPhaseFacts(canvas, locale)
  const column = (width - gap * Math.max(0, phases.length - 1)) / Math.max(1, phases.length)
  return {
    width,
    height,
    background: phases.flatMap((phase, index) => {
      const x = index * (column + gap)
      return [
        station(x + column / 2),
        card(x, column, height),
        ...pointed(x, column, height, pointedAt[phase.id]),
        ...seat(canvas, phase.lead, x + column / 2, column),
        ...chips(canvas, phase.chips, { x, width: column, height: height - cardTop - chipsFrom - 2 }),
      ]
    }),
    boxes: [],
    description: describeBoard(canvas, phases, locale),
  }
}

function station(x: number): Shape {
  return { draw: 'circle', x, y: stationRadius + 1, radius: stationRadius, fill: tokens.petrol }
}

function card(x: number, width: number, height: number): Shape {
  return {
    draw: 'rect',
    x: x + 0.5,
    y: cardTop + 0.5,
    width: width - 1,
    height: height - cardTop - 1,
    radius: 7,
    fill: tokens.paper,
    stroke: tokens.line,
    strokeWidth: 1,
  }
}

/** A frame around the card: there is no room to see at what in it. */
function pointed(x: number, width: number, height: number, colour: string | undefined): readonly Shape[] {
  if (colour === undefined) return []
  return [
    {
      draw: 'rect',
      x: x + 1.5,
      y: cardTop + 1.5,
      width: width - 3,
      height: height - cardTop - 3,
      radius: 6,
      stroke: colour,
      strokeWidth: 3,
    },
  ]
}

/** Gold is the lead, as on the board: a ring around who has it, a dashed place where nobody does. */
function seat(canvas: Canvas, { kind, leads }: LeadState, x: number, room: number): readonly Shape[] {
  const y = cardTop + seatAt
  if (kind === 'empty') {
    return [
      {
        draw: 'circle',
        x,
        y,
        radius: seatRadius - 1,
        fill: tokens.goldFaint,
        stroke: tokens.goldEdge,
        strokeWidth: 1.6,
        dash: [3, 3],
      },
    ]
  }
  const shown = leads.slice(0, 3)
  // Each with its ring, beside the others, within the card.
  const radius = Math.min(shown.length === 1 ? seatRadius - 1.5 : 7, room / shown.length / 2 - 3)
  const step = radius * 2 + 5
  return shown.flatMap(({ roleId }, index) => {
    const at = x + (index - (shown.length - 1) / 2) * step
    const ring = kind === 'contested' ? tokens.warn : tokens.gold
    return [
      ...disc(canvas.roles[roleId]?.colour, at, y, radius),
      {
        draw: 'circle',
        x: at,
        y,
        radius: radius + 1.5,
        stroke: ring,
        strokeWidth: kind === 'contested' ? 1.8 : 3,
        ...(kind === 'contested' && { dash: [2, 2] as const }),
      } satisfies Shape,
    ]
  })
}

/** All of them: where there are many, they become smaller. */
function chips(
  canvas: Canvas,
  here: readonly Chip[],
  room: { readonly x: number; readonly width: number; readonly height: number },
): readonly Shape[] {
  let columns = 2
  const cellOf = () => Math.min(largestCell, room.width / columns)
  while (Math.max(1, Math.floor(room.height / cellOf())) * columns < here.length) columns += 1
  const cell = cellOf()
  const left = room.x + (room.width - columns * cell) / 2
  return here.flatMap(({ roleId }, index) =>
    disc(
      canvas.roles[roleId]?.colour,
      left + ((index % columns) + 0.5) * cell,
      cardTop + chipsFrom + (Math.floor(index / columns) + 0.5) * cell,
      cell * 0.38,
    ),
  )
}

function disc(colour: string | undefined, x: number, y: number, radius: number): readonly Shape[] {
  return [
    { draw: 'circle', x, y, radius, fill: colour ?? tokens.muted },
    { draw: 'circle', x, y, radius: radius * 0.54, fill: tokens.sheet },
  ]
}
