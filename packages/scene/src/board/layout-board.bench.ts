import { bench, describe } from 'vitest'
import { isoleerder } from '../fixtures/canvases.ts'
import { makeCanvas } from '../fixtures/make-canvas.ts'
import { roles } from '../fixtures/roles.ts'
import { reuseBoxes } from '../reuse-boxes.ts'
import { measureByTable } from '../text/measure-by-table.ts'
import { layoutBoard } from './layout-board.ts'

const options = { width: 1152, height: 784, locale: 'nl', measure: measureByTable } as const
const twelvePhases = Array.from({ length: 12 }, (_, index) => ({
  title: `Stap ${index + 1}`,
  lead: ['WG'],
  chips: { does: Object.keys(roles) },
}))
const full = makeCanvas(twelvePhases, roles)

// A drag lays the board out at every move, so this has to leave most of a frame (16 ms) free.
describe('laying out the board', () => {
  bench('the worked case: 55 chips', () => {
    layoutBoard(isoleerder, options)
  })

  bench('twelve phases with fifteen chips each', () => {
    layoutBoard(full, options)
  })

  const before = layoutBoard(full, options)
  bench('twelve phases with fifteen chips each, reusing what stayed', () => {
    reuseBoxes(before, layoutBoard(full, options))
  })
})
