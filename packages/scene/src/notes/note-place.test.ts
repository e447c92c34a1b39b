import { assert, double, property, record } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layoutBoard } from '../board/layout-board.ts'
import { withConversation } from '../fixtures/conversation.ts'
import { referenceBoard } from '../fixtures/canvases.ts'
import { anyNotePlace } from '../fixtures/random-canvas.ts'
import { textAreas, textsIn } from '../fixtures/texts-of.ts'
import { measureByTable } from '../text/measure-by-table.ts'
import { noteAt, notePlaceAt } from './note-place.ts'

const options = { width: 1152, height: 784, locale: 'nl', measure: measureByTable } as const
const scene = layoutBoard(referenceBoard, options)
const anyPoint = record({
  x: double({ min: -300, max: 1500, noNaN: true }),
  y: double({ min: -300, max: 1100, noNaN: true }),
})

describe('the place of a note', () => {
  it('[SC24] is on the card, the theme or the paper that it is let go of over', () => {
    const [card, band] = ['phase:p2', 'theme:inclusion'].map((id) =>
      scene.boxes.find((box) => box.id === id)!,
    )
    const middle = { x: card!.x + card!.width / 2, y: card!.y + card!.height / 4 }
    expect(notePlaceAt(scene, middle)).toEqual({ on: 'phase', id: 'p2', x: 0.5, y: 0.25 })
    expect(notePlaceAt(scene, { x: band!.x + band!.width * 0.7, y: band!.y + 3 })).toMatchObject({
      on: 'theme',
      id: 'inclusion',
    })
    expect(notePlaceAt(scene, { x: 600, y: 20 })).toMatchObject({ on: 'board', id: null })
  })

  it('[SC24] keeps the whole note on what it lies on, wherever it is let go of', () => {
    assert(
      property(anyPoint, (point) => {
        const { x, y, size } = noteAt(scene, notePlaceAt(scene, point))
        expect(x - size.width / 2).toBeGreaterThanOrEqual(-0.01)
        expect(y - size.height / 2).toBeGreaterThanOrEqual(-0.01)
        expect(x + size.width / 2).toBeLessThanOrEqual(scene.width + 0.01)
        expect(y + size.height / 2).toBeLessThanOrEqual(scene.height + 0.01)
      }),
    )
  })

  it('[SC24] is the same place when the note is let go of where it lies, at the very rim too', () => {
    assert(
      property(anyPoint, (point) => {
        const place = notePlaceAt(scene, point)
        expect(notePlaceAt(scene, noteAt(scene, place))).toEqual(place)
      }),
    )
    for (const corner of [
      { x: 0, y: 0 },
      { x: 1152, y: 784 },
      { x: 0, y: 784 },
      { x: 1152, y: 0 },
    ]) {
      const place = notePlaceAt(scene, corner)
      expect(notePlaceAt(scene, noteAt(scene, place))).toEqual(place)
    }
  })

  it('[SC24] is on the board for any place that a document may hold', () => {
    assert(
      property(anyNotePlace, (place) => {
        const canvas = withConversation(referenceBoard, { themes: ['finance'], notes: [{ id: 'n', place }] })
        const board = layoutBoard(canvas, options)
        const note = board.boxes.find(({ id }) => id === 'note:n')!
        expect(note.x).toBeGreaterThanOrEqual(0)
        expect(note.y).toBeGreaterThanOrEqual(0)
        expect(note.x + note.width).toBeLessThanOrEqual(board.width)
        expect(note.y + note.height).toBeLessThanOrEqual(board.height)
      }),
    )
  })
})

describe('a note', () => {
  const long = 'Reiskosten: wie betaalt die in de eerste maand? '.repeat(8)
  const notes = [
    { id: 'low', text: long, place: { on: 'board', id: null, x: 1, y: 0.4 } },
    { id: 'high', text: long, place: { on: 'theme', id: 'finance', x: 0, y: 0.9 } },
  ] as const
  const boxes = layoutBoard(
    withConversation(referenceBoard, { themes: ['finance'], notes }),
    options,
  ).boxes.filter(({ kind }) => kind === 'note')

  it('[SC7] [SC24] ends in an ellipsis where its paper ends', () => {
    for (const note of boxes) {
      expect(textsIn(note).at(-1)!.text).toMatch(/…$/u)
      for (const { left, right, top, bottom } of textAreas(note)) {
        expect([left, top].every((edge, index) => edge >= [note.x, note.y][index]!)).toBe(true)
        expect(right <= note.x + note.width && bottom <= note.y + note.height).toBe(true)
      }
    }
  })

  it('[SC24] lies over what was put down before it, and is told with what it lies on', () => {
    expect(boxes.map(({ id }) => id)).toEqual(['note:low', 'note:high'])
    expect(boxes[0]!.label).toMatch(/^Briefje op de plaat: Reiskosten/u)
    expect(boxes[1]!.label).toMatch(/^Briefje bij Financiën: Reiskosten/u)
  })

  it('[SC24] leaves the name of its theme free', () => {
    const band = layoutBoard(
      withConversation(referenceBoard, { themes: ['finance'], notes }),
      options,
    ).boxes.find(({ kind }) => kind === 'theme')!
    expect(boxes[1]!.x).toBeGreaterThan(textAreas(band)[0]!.right)
  })
})
