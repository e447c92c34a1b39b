import { describe, expect, it } from 'vitest'
import { layoutBoard } from '../board/layout-board.ts'
import type { Box, Point } from '../box.ts'
import { referenceBoard } from '../fixtures/canvases.ts'
import { layoutRoad } from '../road/layout-road.ts'
import { measureByTable } from '../text/measure-by-table.ts'
import { dropPlaceAt } from './drop-place-at.ts'

const options = { width: 1152, height: 784, locale: 'nl', measure: measureByTable } as const
const scene = layoutBoard(referenceBoard, options)

describe('where a drop lands', () => {
  it("[SC8] on a chip: that chip's place", () => {
    expect(dropPlaceAt(scene, middleOf('chip:p5.JC'))).toEqual({ kind: 'chips', phaseId: 'p5', index: 1 })
  })

  it('[SC8] below the last chip: at the end', () => {
    const lane = boxOf('chip-lane:p5')
    const bottom = { x: lane.x + 20, y: lane.y + lane.height - 4 }
    expect(dropPlaceAt(scene, bottom)).toEqual({ kind: 'chips', phaseId: 'p5', index: 5 })
  })

  it('[SC8] on the seat, or on the one who sits there: a claim to the lead', () => {
    expect(dropPlaceAt(scene, middleOf('lead-seat:p3'))).toEqual({ kind: 'lead', phaseId: 'p3' })
    expect(dropPlaceAt(scene, middleOf('lead-chip:p1.KM'))).toEqual({ kind: 'lead', phaseId: 'p1' })
  })

  it('[SC8] on a title, a station or a button: at the end of that phase', () => {
    const card = boxOf('phase:p2')
    const last = { kind: 'chips', phaseId: 'p2', index: 3 }
    expect(dropPlaceAt(scene, { x: card.x + 20, y: card.y + 20 })).toEqual(last)
    expect(dropPlaceAt(scene, middleOf('station:p2'))).toEqual(last)
    expect(dropPlaceAt(scene, middleOf('agreements:p2'))).toEqual(last)
  })

  it('[SC8] beside the cards: nowhere', () => {
    expect(dropPlaceAt(scene, { x: 4, y: 400 })).toBeNull()
    expect(dropPlaceAt(scene, { x: 300, y: 20 })).toBeNull()
  })

  it('[SC8] on a station of the road on the phone: at the end of that phase', () => {
    const road = layoutRoad(referenceBoard, { ...options, width: 390, height: 66, current: 'p1' })
    const { x, y, width } = road.boxes[4]!
    expect(dropPlaceAt(road, { x: x + width / 2, y: y + 30 })).toEqual({
      kind: 'chips',
      phaseId: 'p5',
      index: 5,
    })
  })

  it('[SC18] stays at the opening that it made', () => {
    const opening = { phaseId: 'p5', index: 2 }
    const open = layoutBoard(referenceBoard, { ...options, opening })
    const { x, y, width, height } = open.boxes.find(({ kind }) => kind === 'opening')!
    expect(dropPlaceAt(open, { x: x + width / 2, y: y + height / 2 })).toEqual({ kind: 'chips', ...opening })
  })
})

function boxOf(id: string): Box {
  return scene.boxes.find((box) => box.id === id)!
}

function middleOf(id: string): Point {
  const { x, y, width, height } = boxOf(id)
  return { x: x + width / 2, y: y + height / 2 }
}
