import { describe, expect, it } from 'vitest'
import { layoutBoard } from '../board/layout-board.ts'
import { withConversation } from '../fixtures/conversation.ts'
import { isoleerder } from '../fixtures/canvases.ts'
import { textsIn } from '../fixtures/texts-of.ts'
import { measureByTable } from '../text/measure-by-table.ts'
import { tokens } from '../tokens.ts'

const options = { width: 1152, height: 784, locale: 'nl', measure: measureByTable } as const
const settled = withConversation(isoleerder, {
  handovers: [{ fromPhaseId: 'p1', toPhaseId: 'p2', moment: 'na de intake' }],
})
const { boxes } = layoutBoard(settled, options)
const markers = boxes.filter((box) => box.kind === 'handover')

describe('a handover', () => {
  it('[SC23] stands on the road where the lead goes to somebody else, past a continuous phase too', () => {
    expect(markers.map(({ id }) => id)).toEqual(['handover:p1.p2', 'handover:p2.p4', 'handover:p4.p5'])
    for (const marker of markers) {
      const [before, after] = [3, 4].map((number) => boxes.find(({ id }) => id === `station:p${number}`)!)
      if (marker.id !== 'handover:p2.p4') continue
      expect(marker.x).toBeGreaterThan(before!.x + before!.width)
      expect(marker.x + marker.width).toBeLessThan(after!.x)
    }
  })

  it('[SC23] is a flag once it is settled, and a question in a dashed ring before', () => {
    expect(markers.map(({ settled: isSettled }) => isSettled)).toEqual([true, false, false])
    expect(textsIn(markers[0]!)).toEqual([])
    expect(markers[0]!.shapes[0]).toMatchObject({ stroke: tokens.gold })
    expect(markers[0]!.shapes[0]).not.toHaveProperty('dash')
    expect(textsIn(markers[1]!).map(({ text }) => text)).toEqual(['?'])
    expect(markers[1]!.shapes[0]).toHaveProperty('dash')
  })

  it('[SC23] says from whom to whom, and when', () => {
    expect(markers[0]!.label).toBe(
      'Overdracht van de regie, van Klantmanager (fase 1, Werving en selectie) naar Intermediair (fase 2, Voortraject): na de intake',
    )
    expect(markers[1]!.label).toMatch(/nog niet afgesproken$/u)
  })

  it('is a place to point at', () => {
    for (const size of [
      { width: 1152, height: 784 },
      { width: 640, height: 480 },
    ]) {
      const found = layoutBoard(settled, { ...options, ...size }).boxes.filter(
        ({ kind }) => kind === 'handover',
      )
      for (const { width, height } of found) expect(Math.min(width, height)).toBeGreaterThanOrEqual(24)
    }
  })
})
