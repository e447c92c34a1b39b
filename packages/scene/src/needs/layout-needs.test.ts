import type { Need } from '@praatplaat/model'
import { describe, expect, it } from 'vitest'
import { layoutBoard } from '../board/layout-board.ts'
import type { Box, Point } from '../box.ts'
import { withConversation } from '../fixtures/conversation.ts'
import { isoleerder, referenceBoard } from '../fixtures/canvases.ts'
import { textAreas } from '../fixtures/texts-of.ts'
import { reuseBoxes } from '../reuse-boxes.ts'
import type { Emphasis } from '../scene.ts'
import type { PathShape } from '../shape.ts'
import { symbolPath } from '../symbols/symbol-path.ts'
import { measureByTable } from '../text/measure-by-table.ts'
import { layoutNeeds } from './layout-needs.ts'

const options = { width: 1152, height: 784, locale: 'nl', measure: measureByTable } as const
const buddyAsks = { phaseId: 'p5', fromRoleId: 'BU', toRoleId: 'TO' } as const

describe('the arrow of a need', () => {
  it('[SC20] goes from the chip of who needs to the chip of who is asked, in that phase', () => {
    const { boxes, arrows } = boardOf([buddyAsks])
    const [start, end] = endsOf(arrows[0]!)
    expect(distance(start, middleOf(boxes, 'chip:p5.BU'))).toBeLessThan(40)
    expect(distance(end, middleOf(boxes, 'chip:p5.TO'))).toBeLessThan(40)
    expect(arrows[0]!.label).toBe(
      'Buddy vraagt Taalopleider: nog geen tekst; nog geen antwoord, in fase 5, Ervaring op de werkvloer',
    )
  })

  it.each([
    ['the seat of the lead, where there is no chip', { ...buddyAsks, toRoleId: 'WG' }, 'lead-chip:p5.WG'],
    ['the chip in the nearest phase', { ...buddyAsks, toRoleId: 'KM' }, 'chip:p6.KM'],
    ['the station, where there is no chip at all', { ...buddyAsks, toRoleId: 'UW' }, 'station:p5'],
    [
      'a chip of the first phase where both stand, without a phase',
      { ...buddyAsks, phaseId: null, toRoleId: 'JC' },
      'chip:p3.JC',
    ],
  ])('[SC20] ends at %s', (_, need, boxId) => {
    const { boxes, arrows } = boardOf([need])
    expect(distance(endsOf(arrows[0]!)[1], middleOf(boxes, boxId))).toBeLessThan(40)
  })

  it('[SC20] ends at a disc with a question mark when nobody knows any more who was asked', () => {
    const [arrow] = boardOf([{ ...buddyAsks, toRoleId: 'gone', answer: 'accepted' }]).arrows
    expect(arrow!.shapes.filter((shape) => shape.draw === 'text' && shape.text === '?')).toHaveLength(1)
    expect(arrow!.label).toContain('Buddy vraagt Onbekende rol')
    expect(boardOf([{ ...buddyAsks, fromRoleId: null, toRoleId: null }]).arrows).toHaveLength(1)
  })

  it('[SC20] stands over its station when neither has a chip', () => {
    const [arrow] = boardOf([{ phaseId: 'p2', fromRoleId: 'UW', toRoleId: 'BR' }]).arrows
    const [start, end] = endsOf(arrow!)
    expect(distance(start, end)).toBeGreaterThan(20)
  })

  it('[SC20] tells its answer by line and sign, and not by colour alone', () => {
    const [open, accepted, declined] = boardOf([
      buddyAsks,
      { ...buddyAsks, answer: 'accepted' },
      { ...buddyAsks, answer: 'declined' },
    ]).arrows.map(({ shapes }) => shapes)
    expect([open, accepted, declined].map((shapes) => (shapes![1] as PathShape).dash?.length ?? 0)).toEqual([
      2, 0, 2,
    ])
    expect((open![1] as PathShape).dash).not.toEqual((declined![1] as PathShape).dash)
    expect(open).toContainEqual(expect.objectContaining({ text: '?' }))
    expect(accepted).toContainEqual(expect.objectContaining({ d: symbolPath('check') }))
    expect(declined).toContainEqual(expect.objectContaining({ d: symbolPath('x') }))
  })

  it('[SC21] has a handle to point at, and several between the same two fan out', () => {
    const { arrows } = boardOf(Array.from({ length: 4 }, () => buddyAsks))
    for (const [index, one] of arrows.entries()) {
      expect(Math.min(one.width, one.height)).toBeGreaterThanOrEqual(24)
      for (const other of arrows.slice(index + 1)) expect(distance(one, other)).toBeGreaterThanOrEqual(24)
    }
  })

  it('[SC21] has no two handles on one spot, however many there are', () => {
    const { arrows } = boardOf(Array.from({ length: 8 }, () => buddyAsks))
    expect(new Set(arrows.map(({ x, y }) => `${x} ${y}`)).size).toBe(8)
  })

  it('[SC21] has no handle on a name, in the worked case on any screen', () => {
    for (const size of [
      { width: 1152, height: 784 },
      { width: 884, height: 604 },
      { width: 1600, height: 900 },
    ]) {
      const { boxes } = layoutBoard(isoleerder, { ...options, ...size })
      const names = boxes.filter(({ kind }) => kind === 'chip').flatMap(textAreas)
      for (const arrow of boxes.filter(({ kind }) => kind === 'need')) {
        const { x, y } = { x: arrow.x + 12, y: arrow.y + 12 }
        const covered = names.filter(
          ({ left, right, top, bottom }) => left < x + 9 && right > x - 9 && top < y + 9 && bottom > y - 9,
        )
        expect(covered.map(({ text }) => text)).toEqual([])
      }
    }
  })

  it('[SC13] is drawn anew with a chip that it holds on to, and no other is', () => {
    const canvas = withConversation(referenceBoard, {
      needs: [
        { id: 'buddy', ...buddyAsks },
        { id: 'other', phaseId: 'p1', fromRoleId: 'WG', toRoleId: 'IN' },
      ],
    })
    const chips = { ...canvas.chips }
    const first = chips['p5.BU']!
    const last = Object.values(chips).findLast(({ phaseId }) => phaseId === 'p5')!
    chips[first.id] = { ...first, order: last.order }
    chips[last.id] = { ...last, order: first.order }
    const before = layoutBoard(canvas, options)
    const after = reuseBoxes(before, layoutBoard({ ...canvas, chips }, options))
    const renewed = after.boxes.filter((box) => !before.boxes.includes(box)).map(({ id }) => id)
    expect(renewed.toSorted()).toEqual([`chip:${first.id}`, `chip:${last.id}`, 'need:buddy'].toSorted())
  })

  it.each<[Emphasis['needs'], readonly string[]]>([
    ['none', []],
    ['all', ['need:n1', 'need:n2', 'need:n3', 'need:n4', 'need:n5']],
    [{ phaseId: 'p2' }, ['need:n2']],
    [{ chipId: 'p3.WG' }, ['need:n3']],
    [{ chipId: 'p3.gone' }, []],
  ])('is drawn when it is asked for: %o', (needs, expected) => {
    const { boxes } = layoutBoard(isoleerder, { ...options, needs: needs! })
    expect(boxes.filter(({ kind }) => kind === 'need').map(({ id }) => id)).toEqual(expected)
  })

  it('has nothing to hold on to on a board without phases', () => {
    expect(layoutNeeds(isoleerder, [], { width: 100, height: 100, boxes: [] }, 1, options)).toEqual([])
  })
})

function boardOf(needs: readonly Partial<Need>[]) {
  const canvas = withConversation(referenceBoard, {
    needs: needs.map((need, index) => ({ ...need, id: `n${index}` })),
  })
  const { boxes } = layoutBoard(canvas, options)
  return { boxes, arrows: boxes.filter(({ kind }) => kind === 'need') }
}

/** Where the line starts and ends, in the scene. */
function endsOf(arrow: Box): readonly [Point, Point] {
  const numbers = (arrow.shapes[1] as PathShape).d.match(/-?\d+(?:\.\d+)?/gu)!.map(Number)
  return [
    { x: arrow.x + numbers[0]!, y: arrow.y + numbers[1]! },
    { x: arrow.x + numbers[4]!, y: arrow.y + numbers[5]! },
  ]
}

function middleOf(boxes: readonly Box[], id: string): Point {
  const box = boxes.find((candidate) => candidate.id === id)!
  const centre = 'centre' in box ? box.centre : { x: box.width / 2, y: box.height / 2 }
  return { x: box.x + centre.x, y: box.y + centre.y }
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y)
}
