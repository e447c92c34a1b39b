import type { Locale } from '@praatplaat/model'
import type { Point, StationBox } from '../box.ts'
import { stationLabel, type PhaseFacts } from '../phase-facts.ts'
import type { Shape } from '../shape.ts'
import { baselineShare } from '../text/text-lines.ts'
import { tokens } from '../tokens.ts'

/** The paper under the board, with its dots. */
export function drawPaper(width: number, height: number): readonly Shape[] {
  const pitch = 22
  const rows = Math.ceil(height / pitch)
  const d = Array.from({ length: rows }, (_, row) => `M1.4 ${row * pitch + 1.4}H${width}`).join('')
  return [
    { draw: 'rect', x: 0, y: 0, width, height, fill: tokens.paper },
    // Round ends on dashes of next to nothing are dots: one path instead of two thousand circles.
    {
      draw: 'path',
      d,
      x: 0,
      y: 0,
      scale: 1,
      stroke: tokens.speck,
      strokeWidth: 2.2,
      dash: [0.01, pitch - 0.01],
    },
  ]
}

/** The road from the first station to the last. */
export function drawRoad(stations: readonly Point[], unit: number): readonly Shape[] {
  if (stations.length < 2) return []
  const path = { draw: 'path', d: roadPath(stations), x: 0, y: 0, scale: 1, stroke: tokens.petrol } as const
  return [
    { ...path, strokeWidth: 16 * unit, opacity: 0.16 },
    { ...path, strokeWidth: 3 * unit, dash: [0.01, 9 * unit] },
  ]
}

/** A road that swings: level at every station, and smooth between them. */
function roadPath(stations: readonly Point[]): string {
  return stations
    .map(({ x, y }, index) => {
      const before = stations[index - 1]
      if (before === undefined) return `M${tidy(x)} ${y}`
      const middle = tidy((before.x + x) / 2)
      return `C${middle} ${before.y} ${middle} ${y} ${tidy(x)} ${y}`
    })
    .join('')
}

/** The numbered stop above a card. */
export function layoutStation(facts: PhaseFacts, at: Point, unit: number, locale: Locale): StationBox {
  const radius = Math.round(20 * unit)
  const half = Math.max(22, radius)
  const size = 18 * unit
  return {
    kind: 'station',
    id: `station:${facts.id}`,
    phaseId: facts.id,
    number: facts.number,
    chips: facts.chips.length,
    x: at.x - half,
    y: at.y - half,
    width: 2 * half,
    height: 2 * half,
    centre: { x: half, y: half },
    radius,
    shapes: [
      { draw: 'circle', x: half, y: half, radius, fill: tokens.petrol },
      {
        draw: 'text',
        text: String(facts.number),
        x: half,
        y: half + baselineShare * size,
        size,
        weight: 700,
        fill: tokens.white,
        align: 'middle',
      },
    ],
    label: stationLabel(facts, locale),
  }
}

function tidy(value: number): number {
  return Math.round(value * 100) / 100
}
