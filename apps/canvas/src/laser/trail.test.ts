import { mostLaserSpots, type Laser } from '@praatplaat/protocol'
import { describe, expect, it } from 'vitest'
import { laserPen } from './laser-pen.ts'
import { fade, hearLaser, mostTrailSpots, noTrail, trailLasts, type Trail } from './trail.ts'

const at = (x: number) => ({ boxId: 'phase:match', phaseId: 'match', x, y: 0.5 })
const placesOf = ({ spots }: Trail) => spots.map(({ spot }) => spot.x)

/** What a pen tells while it goes along these places. */
function told(places: readonly number[], pen = laserPen()): readonly Laser[] {
  return places.map((x) => pen.moveTo(at(x)))
}

const hearAll = (lasers: readonly Laser[], now = 1000, before: Trail = noTrail) =>
  lasers.reduce((trail, laser) => hearLaser(trail, laser, now), before)

describe('what is heard of a laser', () => {
  it('is a trail of the spots where it was', () => {
    const trail = hearAll(told([0.1, 0.2, 0.3]))
    expect(placesOf(trail)).toEqual([0.1, 0.2, 0.3])
    expect(trail.isOn).toBe(true)
    expect(trail.spots.map(({ begins }) => begins)).toEqual([true, false, false])
  })

  it('has each spot once, however often it is told, and those too that were told while nothing came through', () => {
    const lasers = told([0.1, 0.2, 0.3, 0.4, 0.5])
    const [first, last] = [lasers[1]!, lasers[4]!]
    expect(placesOf(hearAll([first, first, last, last]))).toEqual([0.1, 0.2, 0.3, 0.4, 0.5])
    const trail = hearAll([first])
    expect(hearLaser(trail, first, 2000)).toBe(trail)
  })

  it('is spread over the time that it took, so that it fades along its way', () => {
    const times = hearLaser(noTrail, told([0.1, 0.2, 0.3]).at(-1)!, 1000).spots.map(({ at: time }) => time)
    expect(times).toEqual([968, 984, 1000])
  })

  it('never goes back in time', () => {
    const lasers = told([0.1, 0.2, 0.3, 0.4])
    const trail = hearLaser(hearLaser(noTrail, lasers[0]!, 1000), lasers[3]!, 1010)
    const times = trail.spots.map(({ at: time }) => time)
    expect(times).toEqual(times.toSorted((a, b) => a - b))
  })

  it('has no line between two strokes, also when nobody heard that the first one ended', () => {
    const pen = laserPen()
    const first = told([0.1, 0.2], pen)
    pen.lift()
    const trail = hearAll([...first, ...told([0.8, 0.9], pen)])
    expect(trail.spots.map(({ begins }) => begins)).toEqual([true, false, true, false])
  })

  it('begins anew for who came back and counts from the start', () => {
    const long = hearAll(told(Array.from({ length: 50 }, (_, step) => step / 50)))
    const trail = hearLaser(hearLaser(long, null, 1000), told([0.7])[0]!, 1100)
    expect(trail.spots.at(-1)).toMatchObject({ spot: at(0.7), begins: true })
  })

  it('is bounded, however much somebody sends', () => {
    let trail = noTrail
    for (let count = 1; count <= 5000; count += 1) {
      const path = Array.from({ length: mostLaserSpots }, () => at(count / 5000))
      trail = hearLaser(trail, { stroke: 0, spots: count * 1e9, path }, 1000)
    }
    expect(trail.spots).toHaveLength(mostTrailSpots)
  })
})

describe('a trail', () => {
  it('fades from its oldest end, and what rests stays as long as it rests', () => {
    const trail = hearAll(told([0.2], laserPen()), 1000)
    const longer = hearLaser(trail, { stroke: 0, spots: 2, path: [at(0.2), at(0.6)] }, 1500)
    expect(placesOf(fade(longer, 1000 + trailLasts))).toEqual([0.6])
    expect(placesOf(fade(longer, 1_000_000))).toEqual([0.6])
  })

  it('is gone altogether once the laser was taken off the board', () => {
    const ended = hearLaser(hearAll(told([0.2, 0.6])), null, 1200)
    expect(ended.isOn).toBe(false)
    expect(placesOf(fade(ended, 1000 + trailLasts - 1))).toContain(0.6)
    expect(placesOf(fade(ended, 1000 + trailLasts))).toEqual([])
  })

  it('is not there for whose laser was never on the board', () => {
    expect(hearLaser(noTrail, null, 1000)).toBe(noTrail)
    expect(fade(noTrail, 1000)).toBe(noTrail)
  })
})
