import { handoversOf, type Canvas } from '@praatplaat/model'
import type { Point, StationBox } from '../box.ts'
import { describeBoard } from '../describe-board.ts'
import { drawHandover } from '../handovers/draw-handover.ts'
import { handoverPoint, isSettled } from '../handovers/layout-handovers.ts'
import { readPhaseFacts, stationLabel, type PhaseFacts } from '../phase-facts.ts'
import type { LayoutOptions, Scene } from '../scene.ts'
import type { Shape } from '../shape.ts'
import { baselineShare } from '../text/text-lines.ts'
import { tokens } from '../tokens.ts'

/** What a finger can hit: WCAG 2.5.5. */
const smallestTarget = 44
const usualHeight = 66
const margin = 34

interface RoadOptions extends LayoutOptions {
  /** The phase that is looked at. */
  readonly current: string | null
}

/**
 * The road of stations on its own, for a screen that shows one phase at a time. With many
 * phases it becomes wider than asked, because a station stays large enough for a finger [SC14].
 */
export function layoutRoad(canvas: Canvas, options: RoadOptions): Scene {
  const phases = readPhaseFacts(canvas, options.locale)
  const height = options.height ?? usualHeight
  const gaps = Math.max(1, phases.length - 1)
  const spacing = Math.max(smallestTarget, (options.width - 2 * margin) / gaps)
  const width = Math.max(options.width, 2 * margin + gaps * spacing)
  const y = Math.round(height * 0.545)
  const left = phases.length === 1 ? width / 2 : (width - gaps * spacing) / 2
  const stations = phases.map((_, index) => ({ x: left + index * spacing, y }))
  return {
    width,
    height,
    background: [...roadBehind(stations), ...handoversOnRoad(canvas, phases, stations)],
    boxes: phases.map((facts, index) => stationBox(facts, stations[index]!, spacing, height, options)),
    description: describeBoard(canvas, phases, options.locale),
  }
}

/** A road that swings between the stations, once up and once down. */
function roadBehind(stations: readonly Point[]): readonly Shape[] {
  if (stations.length < 2) return []
  const d = stations
    .map(({ x, y }, index) => {
      const before = stations[index - 1]
      if (before === undefined) return `M${x.toFixed(1)} ${y}`
      const [first, second] = [before.x + (x - before.x) * 0.4, before.x + (x - before.x) * 0.6]
      return `C${first.toFixed(1)} ${y - 18} ${second.toFixed(1)} ${y + 18} ${x.toFixed(1)} ${y}`
    })
    .join('')
  const stroke = { stroke: tokens.petrol, strokeWidth: 12, opacity: 0.16 }
  return [{ draw: 'path', d, x: 0, y: 0, scale: 1, ...stroke }]
}

/** Small, and not to be pressed: the card of the phase has a row for each. */
function handoversOnRoad(
  canvas: Canvas,
  phases: readonly PhaseFacts[],
  stations: readonly Point[],
): readonly Shape[] {
  return handoversOf(canvas).flatMap((handover) => {
    const at = handoverPoint(handover, phases, stations)
    return at ? drawHandover(at.x, at.y, 8.5, isSettled(handover)) : []
  })
}

function stationBox(
  facts: PhaseFacts,
  at: Point,
  spacing: number,
  height: number,
  { current, locale }: RoadOptions,
): StationBox {
  const isCurrent = facts.id === current
  const radius = isCurrent ? 21 : 15
  const size = isCurrent ? 18 : 15
  const half = Math.min(spacing, 2 * margin) / 2
  const centre = { x: half, y: at.y }
  return {
    kind: 'station',
    id: `station:${facts.id}`,
    phaseId: facts.id,
    number: facts.number,
    chips: facts.chips.length,
    x: at.x - half,
    y: 0,
    width: 2 * half,
    height,
    centre,
    radius,
    shapes: [
      {
        draw: 'circle',
        ...centre,
        radius,
        fill: isCurrent ? tokens.petrol : tokens.sheet,
        stroke: tokens.petrol,
        strokeWidth: 2,
      },
      {
        draw: 'text',
        text: String(facts.number),
        x: centre.x,
        y: centre.y + baselineShare * size,
        size,
        weight: 700,
        fill: isCurrent ? tokens.white : tokens.petrol,
        align: 'middle',
      },
      ...(facts.unsettled ? [unsettledDot(centre, radius)] : []),
    ],
    label: stationLabel(facts, locale),
  }
}

function unsettledDot({ x, y }: Point, radius: number): Shape {
  return {
    draw: 'circle',
    x: x + radius * 0.73,
    y: y - radius * 0.8,
    radius: 5.5,
    fill: tokens.warn,
    stroke: tokens.paper,
    strokeWidth: 2,
  }
}
