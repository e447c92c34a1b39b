import { describe, expect, it } from 'vitest'
import { layoutBoard } from '../board/layout-board.ts'
import type { Box } from '../box.ts'
import { referenceBoard } from '../fixtures/canvases.ts'
import { textsIn } from '../fixtures/texts-of.ts'
import { contrast } from '../fixtures/contrast.ts'
import { layoutPhase } from '../phase-card/layout-phase.ts'
import type { Emphasis } from '../scene.ts'
import type { Shape } from '../shape.ts'
import { measureByTable } from '../text/measure-by-table.ts'
import { tokens } from '../tokens.ts'
import { towardsSheet } from './dim-box.ts'

const options = { width: 1152, height: 784, locale: 'nl', measure: measureByTable } as const
const plain = layoutBoard(referenceBoard, options)

describe('what stands in the background', () => {
  const dimmed = boardWith({ dimmed: ({ kind }) => kind === 'chip' || kind === 'agreements' })

  it('[SC27] is drawn faint, and the rest as it was', () => {
    const changed = dimmed.filter((box, index) => JSON.stringify(box) !== JSON.stringify(plain.boxes[index]))
    const meant = plain.boxes.filter(({ kind }) => kind === 'chip' || kind === 'agreements')
    expect(changed.map(({ id }) => id)).toEqual(meant.map(({ id }) => id))
  })

  it('[SC27] has texts that can still be read on what they stand on', () => {
    const everything = boardWith({ dimmed: () => true })
    const inks = new Set(everything.flatMap(textsIn).map(({ fill }) => fill))
    expect([...inks].toSorted()).toEqual([tokens.ink, tokens.muted].toSorted())
    const grounds = [
      'sheet',
      'paper',
      'petrolSoft',
      'tag',
      'note',
      'lilac',
      'sage',
      'warnSoft',
      'goldFaint',
    ] as const
    for (const ground of grounds) {
      expect(contrast(tokens.muted, towardsSheet(tokens[ground]))).toBeGreaterThanOrEqual(4.5)
    }
    // What was white stands on what was dark.
    for (const dark of ['ink', 'petrol'] as const) {
      expect(contrast(tokens.ink, towardsSheet(tokens[dark]))).toBeGreaterThanOrEqual(4.5)
    }
  })

  it('[SC27] is as large and as easy to find as before', () => {
    expect(dimmed.map(({ id, x, y, width, height, label }) => [id, x, y, width, height, label])).toEqual(
      plain.boxes.map(({ id, x, y, width, height, label }) => [id, x, y, width, height, label]),
    )
  })
})

describe('a finding', () => {
  it('[SC25] is a small sign on the thing that it is about, and words behind its name', () => {
    const marks = new Map([
      ['phase:p3', 2],
      ['chip:p5.BU', 1],
      ['agreements:p3', 1],
      ['resource:travel', 1],
      ['handover:p4.p5', 1],
      ['lead-chip:p1.KM', 1],
      ['chip:p5.gone', 3],
    ])
    const boxes = boardWith({ marks })
    const marked = boxes.filter(
      (box, index) => box.shapes !== plain.boxes[index]!.shapes && box.label !== plain.boxes[index]!.label,
    )
    expect(new Set(marked.map(({ id }) => id))).toEqual(
      new Set([...marks.keys()].filter((id) => id !== 'chip:p5.gone')),
    )
    expect(find(boxes, 'phase:p3').label).toMatch(/; 2 punten om te bespreken$/u)
    expect(find(boxes, 'chip:p5.BU').label).toMatch(/; 1 punt om te bespreken$/u)
    expect(lastOf(find(boxes, 'phase:p3'))).toMatchObject({ text: '2' })
    expect(lastOf(find(boxes, 'chip:p5.BU'))).toMatchObject({ text: '!' })
  })

  it('[SC25] is shown on the phone too', () => {
    const { boxes } = layoutPhase(referenceBoard, 'p5', {
      ...options,
      width: 362,
      marks: new Map([['chip:p5.BU', 1]]),
    })
    expect(lastOf(find(boxes, 'chip:p5.BU'))).toMatchObject({ text: '!' })
  })
})

describe('the money test', () => {
  const boxes = boardWith({
    moneyTest: {
      temporary: ['subsidy'],
      phases: [
        { phaseId: 'p1', keepsDoers: true, keepsMeans: true },
        { phaseId: 'p3', keepsDoers: true, keepsMeans: false },
        { phaseId: 'p4', keepsDoers: false, keepsMeans: true },
        { phaseId: 'p5', keepsDoers: false, keepsMeans: false },
      ],
    },
  })

  it('[SC28] crosses out what ends, and no other resource', () => {
    const crossed = boxes.filter(({ kind, label }) => kind === 'resource' && label.includes('valt weg'))
    expect(crossed.map(({ id }) => id)).toEqual(['resource:subsidy'])
    expect(lastOf(crossed[0]!)).toMatchObject({ draw: 'path', stroke: tokens.warn })
  })

  it('[SC28] says of a phase what it loses: who does it before what it is done with', () => {
    const told = ['p1', 'p3', 'p4', 'p5', 'p6'].map((id) => lastOf(find(boxes, `phase:${id}`)))
    expect(told.map((shape) => (shape.draw === 'text' ? shape.text : null)).slice(1, 4)).toEqual([
      'raakt middel kwijt',
      'raakt uitvoerder kwijt',
      'raakt uitvoerder kwijt',
    ])
    expect(find(boxes, 'phase:p5').label).toContain('raakt uitvoerder en middel kwijt.')
    expect(find(boxes, 'phase:p1')).toEqual(find(plain.boxes, 'phase:p1'))
    expect(find(boxes, 'phase:p6')).toEqual(find(plain.boxes, 'phase:p6'))
  })
})

function boardWith(emphasis: Emphasis): readonly Box[] {
  return layoutBoard(referenceBoard, { ...options, ...emphasis }).boxes
}

function find(boxes: readonly Box[], id: string): Box {
  return boxes.find((box) => box.id === id)!
}

function lastOf({ shapes }: Box): Shape {
  return shapes.at(-1)!
}
