import { assert, double, property, record } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layoutBoard } from '../board/layout-board.ts'
import { isoleerder } from '../fixtures/canvases.ts'
import { layoutPhase } from '../phase-card/layout-phase.ts'
import { measureByTable } from '../text/measure-by-table.ts'
import { anchorOf, pointOf } from './anchor.ts'

const options = { locale: 'nl', measure: measureByTable } as const
const projector = layoutBoard(isoleerder, { ...options, width: 1152, height: 784 })
const laptop = layoutBoard(isoleerder, { ...options, width: 884, height: 604 })

describe('a point as a place', () => {
  it('[SC9] comes back as the same point in the same scene', () => {
    const anyPoint = record({
      x: double({ min: -50, max: 1200, noNaN: true }),
      y: double({ min: -50, max: 900, noNaN: true }),
    })
    assert(
      property(anyPoint, (point) => {
        const back = pointOf(projector, anchorOf(projector, point)!)!
        expect(back.x).toBeCloseTo(point.x, 6)
        expect(back.y).toBeCloseTo(point.y, 6)
      }),
    )
  })

  it('[SC9] is on the same chip on a screen where the chips stand elsewhere', () => {
    for (const box of projector.boxes) {
      if (box.kind !== 'chip') continue
      const point = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
      const there = pointOf(laptop, anchorOf(projector, point)!)!
      expect(anchorOf(laptop, there)).toMatchObject({ boxId: box.id })
    }
  })

  it('[SC9] is among the chips when its own chip is not there (any more)', () => {
    const lane = laptop.boxes.find(({ id }) => id === 'chip-lane:p2')!
    const there = pointOf(laptop, { boxId: 'chip:p2.gone', phaseId: 'p2', x: 0.5, y: 0.5 })
    expect(there).toEqual({ x: lane.x + lane.width / 2, y: lane.y + lane.height / 2 })
  })

  it('[SC9] is nowhere on a phone that shows another phase', () => {
    const phone = layoutPhase(isoleerder, 'p1', { ...options, width: 362 })
    const elsewhere = projector.boxes.find(({ id }) => id === 'chip:p4.JC')!
    expect(pointOf(phone, anchorOf(projector, elsewhere)!)).toBeNull()
  })

  it('cannot be told on a board without phases', () => {
    expect(anchorOf({ ...projector, boxes: [] }, { x: 1, y: 1 })).toBeNull()
  })
})
