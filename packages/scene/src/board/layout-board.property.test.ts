import { assert, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Box } from '../box.ts'
import { anyCanvas, anySize } from '../fixtures/random-canvas.ts'
import { textAreas, textsIn } from '../fixtures/texts-of.ts'
import { dropPlaceAt } from '../places/drop-place-at.ts'
import type { Scene } from '../scene.ts'
import { measureByTable } from '../text/measure-by-table.ts'
import { nl } from '../words/nl.ts'
import { layoutBoard } from './layout-board.ts'

/** What measuring and whole pixels may differ by. */
const slack = 1

interface Area {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

describe('any canvas on a board of any size', () => {
  it('[SC3] has no two chips that overlap', () => {
    everyScene((scene) => {
      const chips = scene.boxes.filter(({ kind }) => kind === 'chip' || kind === 'lead-chip')
      expect(overlapping(chips.map((box) => ({ ...areaOf(box), name: box.id })))).toEqual([])
    })
  })

  it('[SC3] has no two texts that overlap', () => {
    everyScene((scene) => {
      const texts = scene.boxes
        .filter(liesFlat)
        .flatMap((box) => textAreas(box).map((area) => ({ ...area, name: area.text })))
      expect(overlapping(texts)).toEqual([])
    })
  })

  it('[SC4] keeps everything of a phase inside its card', () => {
    everyScene((scene) => {
      const cards = new Map(
        scene.boxes.flatMap((box) => (box.kind === 'phase' ? [[box.phaseId, areaOf(box)]] : [])),
      )
      const outside = scene.boxes.filter(
        (box) =>
          box.kind !== 'station' &&
          box.kind !== 'handover' &&
          box.kind !== 'need' &&
          box.phaseId !== null &&
          !within(areaOf(box), cards.get(box.phaseId)!),
      )
      expect(outside.map(({ id }) => id)).toEqual([])
    })
  })

  it('[SC6] is at least as large as asked, and everything lies on it', () => {
    assert(
      property(anyCanvas, anySize, (canvas, size) => {
        const scene = layoutBoard(canvas, { ...size, locale: 'nl', measure: measureByTable })
        expect(scene.width).toBeGreaterThanOrEqual(size.width)
        expect(scene.height).toBeGreaterThanOrEqual(size.height)
        const board = { left: 0, top: 0, right: scene.width, bottom: scene.height }
        expect(scene.boxes.filter((box) => !within(areaOf(box), board))).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it('[SC7] writes every text inside its box, and none too small to read', () => {
    everyScene((scene) => {
      for (const box of scene.boxes) {
        const outside = textAreas(box).filter(
          (text) => text.text !== nl.continuous && !isFarEnd(box, text.text) && !within(text, areaOf(box)),
        )
        expect(outside).toEqual([])
        for (const { size } of textsIn(box)) expect(size).toBeGreaterThanOrEqual(11)
      }
    })
  })

  it("[SC8] gives a drop on a chip's own centre that chip's own place", () => {
    everyScene((scene) => {
      for (const box of scene.boxes) {
        if (box.kind !== 'chip') continue
        const centre = { x: box.x + box.centre.x, y: box.y + box.centre.y }
        expect(dropPlaceAt(scene, centre)).toEqual({ kind: 'chips', phaseId: box.phaseId, index: box.index })
      }
    })
  })
})

function everyScene(rule: (scene: Scene) => void): void {
  assert(
    property(anyCanvas, anySize, (canvas, size) => {
      rule(layoutBoard(canvas, { ...size, locale: 'nl', measure: measureByTable }))
    }),
    { numRuns: 60 },
  )
}

/** Arrows and notes lie over what else there is. */
function liesFlat({ kind }: Box): boolean {
  return kind !== 'need' && kind !== 'note'
}

/** The end of an arrow may lie far from its handle: the disc of somebody who is gone. */
function isFarEnd({ kind }: Box, text: string): boolean {
  return kind === 'need' && text === '?'
}

function areaOf({ x, y, width, height }: Box): Area {
  return { left: x, top: y, right: x + width, bottom: y + height }
}

function within(inner: Area, outer: Area): boolean {
  return (
    inner.left >= outer.left - slack &&
    inner.right <= outer.right + slack &&
    inner.top >= outer.top - slack &&
    inner.bottom <= outer.bottom + slack
  )
}

function overlapping(areas: readonly (Area & { readonly name: string })[]): readonly string[] {
  return areas.flatMap((one, index) =>
    areas
      .slice(index + 1)
      .filter((other) => overlap(one, other))
      .map((other) => `${one.name} × ${other.name}`),
  )
}

function overlap(one: Area, other: Area): boolean {
  return (
    Math.min(one.right, other.right) - Math.max(one.left, other.left) > slack &&
    Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > slack
  )
}
