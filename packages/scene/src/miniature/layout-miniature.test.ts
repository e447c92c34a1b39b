import { assert, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layoutBoard } from '../board/layout-board.ts'
import { emptyBoard } from '../fixtures/canvases.ts'
import { anyCanvas } from '../fixtures/random-canvas.ts'
import { readPhaseFacts } from '../phase-facts.ts'
import { measureByTable } from '../text/measure-by-table.ts'
import type { Shape } from '../shape.ts'
import { tokens } from '../tokens.ts'
import { layoutMiniature } from './layout-miniature.ts'

const sameShape = (a: Shape, b: Shape) => JSON.stringify(a) === JSON.stringify(b)

const size = { width: 424, height: 148, locale: 'nl' } as const

describe('a board in miniature', () => {
  it('[SC29] of which nothing has been done has a dashed seat in each phase, and no chips', () => {
    const { background, boxes } = layoutMiniature(emptyBoard, size)
    const dashed = background.filter((shape) => shape.draw === 'circle' && shape.dash !== undefined)
    expect(dashed).toHaveLength(6)
    expect(background).toHaveLength(6 * 3)
    expect(boxes).toEqual([])
  })

  it('[SC29] frames the card of a phase in which somebody points, and is the same besides', () => {
    const [id] = readPhaseFacts(emptyBoard, 'nl').map((phase) => phase.id)
    const plain = layoutMiniature(emptyBoard, size)
    const pointed = layoutMiniature(emptyBoard, { ...size, pointedAt: { [id!]: '#2456A6', gone: '#000000' } })
    const more = pointed.background.filter(
      (shape) => !plain.background.some((other) => sameShape(other, shape)),
    )
    expect(more).toMatchObject([{ draw: 'rect', stroke: '#2456A6' }])
    expect(pointed.background).toHaveLength(plain.background.length + 1)
  })

  it('[SC29] says in sentences what the board says', () => {
    const board = layoutBoard(emptyBoard, { width: 1280, height: 720, locale: 'nl', measure: measureByTable })
    expect(layoutMiniature(emptyBoard, size).description).toBe(board.description)
  })

  it('[SC29] keeps every chip inside its card, however many there are', () => {
    assert(
      property(anyCanvas, (canvas) => {
        const { background } = layoutMiniature(canvas, size)
        const faces = background.filter((shape) => shape.draw === 'circle' && shape.fill === tokens.sheet)
        const wanted = readPhaseFacts(canvas, 'nl').map(
          ({ chips, lead }) => chips.length + Math.min(3, lead.leads.length),
        )
        expect(faces).toHaveLength(wanted.reduce((sum, count) => sum + count, 0))
        for (const shape of background) {
          if (shape.draw !== 'circle') continue
          expect(shape.y + shape.radius).toBeLessThanOrEqual(size.height)
          expect(shape.x - shape.radius).toBeGreaterThanOrEqual(-0.01)
          expect(shape.x + shape.radius).toBeLessThanOrEqual(size.width + 0.01)
        }
      }),
    )
  })
})
