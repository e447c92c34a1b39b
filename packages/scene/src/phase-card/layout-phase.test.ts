import { describe, expect, it } from 'vitest'
import type { Box } from '../box.ts'
import { withConversation } from '../fixtures/conversation.ts'
import { crowdedBoard, emptyBoard, isoleerder, referenceBoard } from '../fixtures/canvases.ts'
import { textAreas, textsIn } from '../fixtures/texts-of.ts'
import { measureByTable } from '../text/measure-by-table.ts'
import { layoutPhase } from './layout-phase.ts'

const phone = { width: 362, locale: 'nl', measure: measureByTable } as const

describe('one phase on the phone', () => {
  it('says in words who leads and until when', () => {
    const { boxes } = layoutPhase(referenceBoard, 'p5', phone)
    expect(writtenIn(boxes, 'lead-seat:p5')).toBe('Heeft hier de regie tot de proeftijd voorbij is')
  })

  it('[SC10] calls a contested lead a conversation', () => {
    const { boxes } = layoutPhase(referenceBoard, 'p6', phone)
    expect(writtenIn(boxes, 'lead-seat:p6')).toBe('betwist Meer rollen willen hier de regie. Praat erover.')
  })

  it('has four chips next to each other, three on a narrow phone', () => {
    const columns = (width: number): number[] =>
      layoutPhase(referenceBoard, 'p5', { ...phone, width }).boxes.flatMap((box) =>
        box.kind === 'chip-lane' ? [box.cells.columns] : [],
      )
    expect(columns(362)).toEqual([4])
    expect(columns(292)).toEqual([3])
  })

  it('[SC18] shows after the last chip where the one in hand can be put', () => {
    const { boxes } = layoutPhase(referenceBoard, 'p5', { ...phone, placing: true })
    expect(boxes.find(({ kind }) => kind === 'opening')).toMatchObject({ index: 5 })
    expect(writtenIn(boxes, 'opening:p5')).toBe('Hier neer- leggen')
    expect(layoutPhase(referenceBoard, 'p5', phone).boxes.some(({ kind }) => kind === 'opening')).toBe(false)
  })

  it.each([
    ['of the reference', referenceBoard],
    ['that is empty', emptyBoard],
    ['that is full', crowdedBoard],
    ['of the worked case', isoleerder],
  ])('[SC4] [SC7] keeps everything on its card, on a board %s', (_, canvas) => {
    for (const width of [292, 362, 480]) {
      for (const phaseId of Object.keys(canvas.phases)) {
        const { boxes, height } = layoutPhase(canvas, phaseId, { ...phone, width })
        const outside = boxes
          .flatMap(textAreas)
          .filter(({ left, right, bottom }) => left < 0 || right > width || bottom > height)
        expect(outside).toEqual([])
      }
    }
  })

  it('has a row for every resource, need, note and handover of the phase, each large enough for a finger', () => {
    const canvas = withConversation(isoleerder, {
      resources: Array.from({ length: 5 }, (_, index) => ({
        id: `r${index}`,
        phaseId: 'p4',
        text: 'Leerplek',
      })),
      needs: [
        {
          id: 'here',
          phaseId: 'p4',
          fromRoleId: 'VO',
          toRoleId: 'gone',
          text: 'Erkend bewijs',
          answer: 'declined',
        },
        { id: 'elsewhere', phaseId: 'p5', fromRoleId: 'WG', toRoleId: 'VO' },
      ],
      notes: [
        { id: 'here', text: 'Reiskosten?', place: { on: 'phase', id: 'p4', x: 0.5, y: 0.5 } },
        { id: 'elsewhere', place: { on: 'board', id: null, x: 0.5, y: 0.5 } },
      ],
    })
    const { boxes } = layoutPhase(canvas, 'p4', phone)
    const rows = boxes.filter(
      ({ kind }) => kind === 'resource' || kind === 'need' || kind === 'note' || kind === 'handover',
    )
    expect(rows.map(({ id }) => id)).toEqual([
      'handover:p2.p4',
      'handover:p4.p5',
      'need:here',
      ...[0, 1, 2, 3, 4].map((index) => `resource:r${index}`),
      'note:here',
    ])
    for (const row of rows) expect(Math.min(row.width, row.height)).toBeGreaterThanOrEqual(44)
    const tops = rows.map(({ y }) => y)
    expect(tops).toEqual(tops.toSorted((a, b) => a - b))
    expect(writtenIn(boxes, 'handover:p4.p5')).toBe(
      '? Overdracht: Vakopleider → Werkgever Nog niet afgesproken',
    )
  })

  it('[SC19] asks for the first resource', () => {
    const { boxes } = layoutPhase(emptyBoard, 'p1', phone)
    expect(writtenIn(boxes, 'resource-lane:p1')).toBe('Middel toevoegen')
  })

  it('is an empty scene when someone else has deleted the phase', () => {
    expect(layoutPhase(referenceBoard, 'gone', phone)).toMatchObject({ height: 0, boxes: [] })
  })
})

function writtenIn(boxes: readonly Box[], id: string): string {
  return textsIn(boxes.find((box) => box.id === id)!)
    .map(({ text }) => text)
    .join(' ')
}
