import { describe, expect, it } from 'vitest'
import { freePlace, movedBy, noteDirections } from './note-placing.ts'

const middle = { on: 'phase', id: 'match', x: 0.5, y: 0.5 } as const

describe('a note that is moved by a button', () => {
  it('goes one step, and back to exactly where it was', () => {
    expect(movedBy(movedBy(middle, 'left'), 'right')).toEqual(middle)
    expect(movedBy(middle, 'down').y).toBeGreaterThan(middle.y)
  })

  it('stays on what it lies on', () => {
    for (const direction of noteDirections) {
      let place: Parameters<typeof movedBy>[0] = middle
      for (let press = 0; press < 30; press += 1) place = movedBy(place, direction)
      expect(Math.min(place.x, place.y)).toBeGreaterThanOrEqual(0)
      expect(Math.max(place.x, place.y)).toBeLessThanOrEqual(1)
    }
  })
})

describe('a note that is put down without pointing', () => {
  it('does not hide the one before', () => {
    expect(freePlace('phase', 'match', 1)).not.toEqual(freePlace('phase', 'match', 0))
    expect(freePlace('theme', 'finance', 3).y).toBe(0.5)
  })
})
