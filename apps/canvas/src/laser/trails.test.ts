import { expect, it } from 'vitest'
import type { Other } from '../session/presence.ts'
import { laserPen } from './laser-pen.ts'
import { trailLasts } from './trail.ts'
import { laserTrails } from './trails.ts'

const spot = { boxId: 'phase:match', phaseId: 'match', x: 0.5, y: 0.5 }
const quiet = { cursor: null, selection: null, drag: null, hand: false, ready: false, laser: null }

function other(clientId: number, name: string, laser: Other['laser']): Other {
  return { ...quiet, clientId, attendee: { name, roleId: null, colour: 1 }, laser }
}

it('tells who points, and forgets whose connection has gone once their trail has faded', () => {
  const trails = laserTrails()
  const [anna, bram] = [other(1, 'Anna', laserPen().moveTo(spot)), other(2, 'Bram', null)]
  trails.hearOthers([anna, bram], 1000)
  expect(trails.inSight(1000).map(({ attendee }) => attendee?.name)).toEqual(['Anna'])
  // Resting, and seen as long as she is there.
  expect(trails.inSight(60_000)).toHaveLength(1)

  trails.hearOthers([bram], 60_000)
  expect(trails.inSight(60_000 + trailLasts)).toEqual([])
})

it('keeps this reader’s own trail, whoever comes and goes', () => {
  const trails = laserTrails()
  trails.hearOwn(laserPen().moveTo(spot), 1000)
  trails.hearOthers([], 1100)
  expect(trails.inSight(5000)).toMatchObject([{ attendee: null, trail: { isOn: true } }])
  trails.hearOwn(null, 5000)
  expect(trails.inSight(5000)).toEqual([])
})

it('asks for a new picture when a laser moves, and not while nobody points', () => {
  const trails = laserTrails()
  let asked = 0
  trails.subscribe(() => (asked += 1))
  trails.hearOthers([other(1, 'Anna', null)], 1000)
  expect(asked).toBe(0)
  const pen = laserPen()
  trails.hearOthers([other(1, 'Anna', pen.moveTo(spot))], 1100)
  trails.hearOthers([other(1, 'Anna', null)], 1200)
  expect(asked).toBe(2)
})
