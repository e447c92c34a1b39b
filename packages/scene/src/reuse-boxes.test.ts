import type { Canvas } from '@praatplaat/model'
import { describe, expect, it } from 'vitest'
import { layoutBoard } from './board/layout-board.ts'
import { referenceBoard } from './fixtures/canvases.ts'
import { reuseBoxes } from './reuse-boxes.ts'
import { measureByTable } from './text/measure-by-table.ts'

const options = { width: 1152, height: 784, locale: 'nl', measure: measureByTable } as const

describe('laying out again', () => {
  it('[SC13] gives back the very same scene when nothing changed', () => {
    const sameAgain = JSON.parse(JSON.stringify(referenceBoard)) as Canvas
    const before = layoutBoard(referenceBoard, options)
    expect(reuseBoxes(before, layoutBoard(sameAgain, options))).toBe(before)
  })

  it('[SC13] keeps every box but the one that changed', () => {
    const before = layoutBoard(referenceBoard, options)
    const chip = referenceBoard.chips['p5.BU']!
    const chips = { ...referenceBoard.chips, 'p5.BU': { ...chip, involvement: 'advises' as const } }
    const after = reuseBoxes(before, layoutBoard({ ...referenceBoard, chips }, options))
    const changed = after.boxes.filter((box, index) => box !== before.boxes[index])
    expect(changed.map(({ id }) => id)).toEqual(['chip:p5.BU'])
    expect(after.background).toBe(before.background)
  })

  it('[SC13] keeps the shapes of a chip that only moved', () => {
    const before = layoutBoard(referenceBoard, options)
    const opened = layoutBoard(referenceBoard, { ...options, opening: { phaseId: 'p1', index: 0 } })
    const [old, moved] = [before, reuseBoxes(before, opened)].map(({ boxes }) =>
      boxes.find(({ id }) => id === 'chip:p1.WG'),
    )
    expect(moved).not.toBe(old)
    expect(moved!.shapes).toBe(old!.shapes)
  })

  it('has nothing to keep the first time', () => {
    const first = layoutBoard(referenceBoard, options)
    expect(reuseBoxes(null, first)).toBe(first)
  })
})
