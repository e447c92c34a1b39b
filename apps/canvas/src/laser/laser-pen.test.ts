import { mostLaserSpots } from '@praatplaat/protocol'
import { expect, it } from 'vitest'
import { laserPen } from './laser-pen.ts'

const at = (x: number) => ({ boxId: 'phase:match', phaseId: 'match', x, y: 0.5 })

it('tells the spot where the laser is, and the last few before it', () => {
  const pen = laserPen()
  expect(pen.moveTo(at(0.1))).toEqual({ stroke: 0, spots: 1, path: [at(0.1)] })
  expect(pen.moveTo(at(0.2))).toEqual({ stroke: 0, spots: 2, path: [at(0.1), at(0.2)] })
  for (let step = 0; step < 100; step += 1) pen.moveTo(at(step / 100))
  const { spots, path } = pen.moveTo(at(1))
  expect(spots).toBe(103)
  expect(path).toHaveLength(mostLaserSpots)
  expect(path.at(-1)).toEqual(at(1))
})

it('begins another stroke after it was taken off the board, and goes on counting', () => {
  const pen = laserPen()
  pen.moveTo(at(0.1))
  pen.lift()
  pen.lift()
  expect(pen.moveTo(at(0.9))).toEqual({ stroke: 1, spots: 2, path: [at(0.9)] })
})

it('sends no more digits than can be seen', () => {
  expect(laserPen().moveTo(at(1 / 3)).path).toEqual([at(0.3333)])
})
