import { describe, expect, it } from 'vitest'
import { layoutBoard } from '../board/layout-board.ts'
import { contrast } from '../fixtures/contrast.ts'
import { referenceBoard } from '../fixtures/canvases.ts'
import { textsIn } from '../fixtures/texts-of.ts'
import { measureByTable } from '../text/measure-by-table.ts'
import { tokens } from '../tokens.ts'
import { dimBox } from './dim-box.ts'
import { markDifferences, type DifferenceSign } from './mark-differences.ts'

const scene = layoutBoard(referenceBoard, {
  width: 1152,
  height: 784,
  locale: 'nl',
  measure: measureByTable,
})
const [chip, otherChip] = scene.boxes.filter(({ kind }) => kind === 'chip')

function marked(signs: Readonly<Record<string, DifferenceSign>>) {
  return markDifferences(scene, new Map(Object.entries(signs)))
}

describe('a picture of one of two moments', () => {
  it('[SC30] has a sign on what differs, and all else in the background', () => {
    const { boxes } = marked({ [chip!.id]: 'new', [otherChip!.id]: 'gone', 'phase:p1': 'changed' })
    const signOf = (id: string) => textsIn(boxes.find((box) => box.id === id)!).at(-1)?.text
    expect([chip!.id, otherChip!.id, 'phase:p1'].map(signOf)).toEqual(['+', '−', '~'])

    const own = new Set([chip!.id, otherChip!.id, 'phase:p1'])
    const others = (list: typeof boxes) => list.filter(({ id }) => !own.has(id))
    expect(others(boxes)).toEqual(others(scene.boxes).map(dimBox))
  })

  it('[SC30] stays as it is where nothing differs', () => {
    expect(marked({})).toBe(scene)
  })

  it('[SC30] leaves out what is not in it', () => {
    expect(marked({ 'chip:nowhere.nobody': 'gone' }).boxes).toEqual(scene.boxes.map(dimBox))
  })

  it('[SC17] has signs that can be read', () => {
    for (const ink of [tokens.ok, tokens.warn, tokens.petrol])
      expect(contrast(ink, tokens.white)).toBeGreaterThanOrEqual(4.5)
  })
})
