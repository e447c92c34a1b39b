import { expect, test } from 'vitest'
import { tinyBoard } from '../fixtures/tiny-board.ts'
import { workedCase, workedCases } from '../fixtures/worked-case.ts'
import { boardScene } from '../svg/export-svg.ts'
import { exportPng } from './export-png.ts'

test.each(workedCases)(
  '%s is drawn from the scene of every picture, three pixels for each px',
  async (id) => {
    const canvas = workedCase(id, 'nl')
    const asked: unknown[] = []
    const png = await exportPng(canvas, {
      locale: 'nl',
      rasterise: (...drawn) => {
        asked.push(drawn)
        return tinyBoard.png
      },
    })
    expect(asked).toEqual([[boardScene(canvas, { locale: 'nl' }), 3]])
    // Between the header and the rest: 11,811 pixels to the metre, both ways.
    const view = new DataView(png.buffer)
    expect(String.fromCharCode(...png.subarray(37, 41))).toBe('pHYs')
    expect([view.getUint32(41), view.getUint32(45), png[49]]).toEqual([11_811, 11_811, 1])
    expect([...png.subarray(54)]).toEqual([...tinyBoard.png.subarray(33)])
  },
)
