import { describe, expect, it } from 'vitest'
import { referenceBoard } from '../fixtures/canvases.ts'
import { makeCanvas } from '../fixtures/make-canvas.ts'
import { measureByTable } from '../text/measure-by-table.ts'
import { tokens } from '../tokens.ts'
import { layoutRoad } from './layout-road.ts'

const phone = { width: 390, locale: 'nl', measure: measureByTable } as const

describe('the road on the phone', () => {
  it('[SC14] has stations that a finger can hit', () => {
    const long = makeCanvas(
      Array.from({ length: 12 }, (_, index) => ({ title: `Stap ${index + 1}` })),
      {},
    )
    for (const canvas of [referenceBoard, long]) {
      const road = layoutRoad(canvas, { ...phone, current: null })
      for (const [index, { x, width, height }] of road.boxes.entries()) {
        expect(Math.min(width, height)).toBeGreaterThanOrEqual(44)
        expect(x).toBeGreaterThanOrEqual((road.boxes[index - 1]?.x ?? 0) + 44 * Math.min(index, 1) - 0.001)
        expect(x + width).toBeLessThanOrEqual(road.width)
      }
    }
  })

  it('[SC6] becomes wider than the screen when there are many', () => {
    const long = makeCanvas(
      Array.from({ length: 12 }, () => ({ title: 'Stap' })),
      {},
    )
    expect(layoutRoad(long, { ...phone, current: null }).width).toBe(2 * 34 + 11 * 44)
    expect(layoutRoad(referenceBoard, { ...phone, current: null }).width).toBe(390)
  })

  it('shows where one is', () => {
    const { boxes } = layoutRoad(referenceBoard, { ...phone, current: 'p5' })
    const filled = boxes.filter(({ shapes }) =>
      shapes.some((shape) => 'fill' in shape && shape.fill === tokens.petrol),
    )
    expect(filled.map(({ phaseId }) => phaseId)).toContain('p5')
    expect(boxes.flatMap((box) => (box.kind === 'station' ? [box.radius] : []))).toEqual([
      15, 15, 15, 15, 21, 15,
    ])
  })

  it('[SC12] marks and names the phases where something is to be settled', () => {
    const { boxes } = layoutRoad(referenceBoard, { ...phone, current: null })
    const marked = boxes.filter(({ shapes }) => JSON.stringify(shapes).includes(tokens.warn))
    expect(marked.map(({ label }) => label)).toEqual([
      'fase 3, Extra begeleiding, nog iets te bespreken',
      'fase 6, Match bij de werkgever, nog iets te bespreken',
    ])
  })
})
