import type { Canvas } from '@praatplaat/model'
import { describe, expect, it } from 'vitest'
import type { Box } from '../box.ts'
import { crowdedBoard, emptyBoard, isoleerder, referenceBoard } from '../fixtures/canvases.ts'
import { withConversation } from '../fixtures/conversation.ts'
import { makeCanvas } from '../fixtures/make-canvas.ts'
import { roles } from '../fixtures/roles.ts'
import { textsIn } from '../fixtures/texts-of.ts'
import type { LayoutOptions, Scene } from '../scene.ts'
import { measureByTable } from '../text/measure-by-table.ts'
import { tokens } from '../tokens.ts'
import { layoutBoard } from './layout-board.ts'

const board: LayoutOptions = { width: 1152, height: 784, locale: 'nl', measure: measureByTable }
const laptop: LayoutOptions = { ...board, width: 884, height: 604 }

describe('the board', () => {
  it('[SC1] is the same for the same canvas, to the pixel', () => {
    expect(layoutBoard(isoleerder, board)).toEqual(
      layoutBoard(JSON.parse(JSON.stringify(isoleerder)) as Canvas, board),
    )
  })

  it('[SC2] lets chips flow in their order, from left to right and then down', () => {
    const { boxes } = layoutBoard(isoleerder, board)
    const chips = boxes.filter((box) => box.kind === 'chip').filter(({ phaseId }) => phaseId === 'p6')
    const expected = ['WG', 'IN', 'JC', 'KM', 'WC', 'GR', 'DE', 'BR', 'TO', 'VO', 'MB']
    expect(chips.map(({ roleId }) => roleId)).toEqual(expected)
    expect(chips.map(({ index }) => index)).toEqual(expected.map((_, index) => index))
    expect(chips.toSorted((a, b) => a.y - b.y || a.x - b.x)).toEqual(chips)
  })

  it('[SC5] lines up the seats, the chips and the buttons of all phases', () => {
    const { boxes } = layoutBoard(crowdedBoard, board)
    const tops = (kind: Box['kind']): Set<number> =>
      new Set(boxes.filter((box) => box.kind === kind).map(({ y }) => y))
    const lanes = ['phase', 'lead-seat', 'chip-lane', 'agreements'] as const
    expect(lanes.map((kind) => tops(kind).size)).toEqual([1, 1, 1, 1])
  })

  it.each([
    ['a projector', board],
    ['a laptop', laptop],
    ['a tablet', { ...board, width: 760, height: 1000 }],
  ])('[SC6] fits the worked case on %s without scrolling', (_, options) => {
    const { width, height } = layoutBoard(isoleerder, options)
    expect([width, height]).toEqual([options.width, options.height])
  })

  it('[SC6] draws chips as large as the reference where there are few of them', () => {
    const radii = layoutBoard(referenceBoard, board).boxes.flatMap((box) =>
      box.kind === 'chip' ? [box.radius] : [],
    )
    expect(new Set(radii)).toEqual(new Set([25]))
  })

  it('[SC6] becomes higher when every role stands in every phase of a small screen', () => {
    const { boxes, height } = layoutBoard(crowdedBoard, laptop)
    expect(height).toBeGreaterThan(604)
    expect(boxes.filter(({ kind }) => kind === 'chip')).toHaveLength(6 * 15)
  })

  it('[SC6] becomes wider when its columns could hold no title', () => {
    const twelve = makeCanvas(
      Array.from({ length: 12 }, (_, index) => ({ title: `Stap ${index + 1}` })),
      roles,
    )
    expect(layoutBoard(twelve, laptop).width).toBeGreaterThan(1200)
  })

  it('[SC7] cuts no label of the worked case', () => {
    const cut = layoutBoard(isoleerder, board)
      .boxes.filter(({ kind }) => kind === 'chip')
      .filter((box) => textsIn(box).some(({ text }) => text.endsWith('…')))
    expect(cut.map(({ label }) => label)).toEqual([])
  })

  it('[SC11] draws the chip of a role that is gone in grey, with a question mark', () => {
    const orphaned = makeCanvas([{ title: 'Match', chips: { does: ['gone'] }, lead: ['gone'] }], roles)
    const { boxes } = layoutBoard(orphaned, board)
    for (const id of ['chip:p1.gone', 'lead-chip:p1.gone']) {
      const box = find(boxes, id)
      expect(textsIn(box).map(({ text }) => text)).toContain('?')
      expect(box.label).toMatch(/^Onbekende rol/u)
    }
  })

  it('[SC12] lets a card stand out when it is begun and not settled', () => {
    const unsettled = (scene: Scene): readonly string[] =>
      scene.boxes.flatMap((box) => (box.kind === 'phase' && box.unsettled ? [box.phaseId] : []))
    expect(unsettled(layoutBoard(referenceBoard, board))).toEqual(['p3', 'p6'])
    expect(unsettled(layoutBoard(isoleerder, board))).toEqual(['p4'])
    expect(unsettled(layoutBoard(emptyBoard, board))).toEqual([])
  })

  it('[SC16] uses gold for the lead and its handover alone', () => {
    const gold = [tokens.gold, tokens.goldEdge, tokens.goldSoft, tokens.goldFaint]
    const golden = layoutBoard(crowdedBoard, board).boxes.filter(({ shapes }) =>
      gold.some((colour) => JSON.stringify(shapes).includes(colour)),
    )
    expect(new Set(golden.map(({ kind }) => kind))).toEqual(new Set(['lead-chip', 'lead-seat', 'handover']))
  })

  it('[SC18] lifts a chip out of its phase and makes room where it would land', () => {
    const handling = { lifted: 'p1.WG', opening: { phaseId: 'p2', index: 1 } }
    const before = layoutBoard(referenceBoard, board)
    const { boxes } = layoutBoard(referenceBoard, { ...board, ...handling })
    expect(boxes.map(({ id }) => id)).not.toContain('chip:p1.WG')
    const second = before.boxes.filter((box) => box.kind === 'chip' && box.phaseId === 'p2')[1]!
    expect(find(boxes, 'opening:p2')).toMatchObject({ index: 1, x: second.x, y: second.y })
    expect(find(boxes, second.id)).toMatchObject({ index: 2 })
    expect(find(boxes, 'lead-seat:p2')).toEqual(find(before.boxes, 'lead-seat:p2'))
  })

  it('measures a label once for all phases, so that a board full of chips costs little more than an empty one', () => {
    const measuresOf = (canvas: Canvas): number => {
      let count = 0
      layoutBoard(canvas, { ...board, measure: (text, style) => (count++, measureByTable(text, style)) })
      return count
    }
    expect(measuresOf(crowdedBoard)).toBeLessThan(2 * measuresOf(emptyBoard))
  })

  it('says what it shows, phase by phase', () => {
    const { description } = layoutBoard(referenceBoard, board)
    expect(description).toContain('Praatplaat Isoleerder Rotterdam met 6 fasen.')
    expect(description).toContain(
      'Fase 3, Extra begeleiding (doorlopend): niemand heeft de regie; 3 fiches; nog geen afspraak; 1 middel.',
    )
    expect(description).toContain(
      'Fase 6, Match bij de werkgever: regie betwist tussen Werkgever en Intermediair',
    )
  })

  it('tells the resources, handovers, needs and notes as well', () => {
    const { description } = layoutBoard(isoleerder, board)
    for (const told of [
      'Middelen: 16 intakes, 2 uur per persoon (tijd), van Klantmanager;',
      'Middelen voor het hele traject: Re-integratiebudget (geld), van Klantmanager, toegezegd;',
      'Coachuren (tijd), van Regisseur, tekort 80 uur.',
      'Overdracht van de regie, van Klantmanager (fase 1, Werving en selectie)',
      'Taalopleider vraagt Werkgever: Echte werkbonnen; toegezegd, in fase 2, Voortraject.',
    ])
      expect(description).toContain(told)
    const note = 'Briefje bij Financiën: Wat als het geldpotje op is?'
    expect(layoutBoard(referenceBoard, board).description).toContain(note)
  })

  it('[SC26] leaves out a hidden phase and everything of a hidden role', () => {
    const hide = <T extends { readonly id: string }>(records: Readonly<Record<string, T>>, id: string) => ({
      ...records,
      [id]: { ...records[id]!, hidden: true },
    })
    const canvas: Canvas = {
      ...withConversation(referenceBoard, {
        needs: [
          { id: 'of-hidden', phaseId: 'p5', fromRoleId: 'JC', toRoleId: 'BU' },
          { id: 'in-hidden', phaseId: 'p2', fromRoleId: 'KM', toRoleId: 'DE' },
          { id: 'shown', phaseId: 'p5', fromRoleId: 'BU', toRoleId: 'TO' },
        ],
        resources: [{ id: 'in-hidden', phaseId: 'p2' }],
        notes: [{ id: 'in-hidden', place: { on: 'phase', id: 'p2', x: 0.5, y: 0.5 } }],
      }),
      phases: hide(referenceBoard.phases, 'p2'),
      roles: hide(referenceBoard.roles, 'JC'),
    }
    const { boxes } = layoutBoard(canvas, board)
    expect(
      boxes.filter(({ id, phaseId }) => phaseId === 'p2' || id.endsWith('.JC') || id.endsWith('-hidden')),
    ).toEqual([])
    expect(boxes.filter(({ kind }) => kind === 'need').map(({ id }) => id)).toEqual(['need:shown'])
    expect(boxes.flatMap((box) => (box.kind === 'station' ? [box.number] : []))).toEqual([1, 2, 3, 4, 5])
  })

  it('speaks English to who reads English', () => {
    const { boxes } = layoutBoard(referenceBoard, { ...board, locale: 'en' })
    expect(find(boxes, 'chip:p5.BU').label).toBe('Buddy: does in phase 5, Ervaring op de werkvloer')
    expect(textsIn(find(boxes, 'chip:p5.JC')).map(({ text }) => text)).toEqual(['S', 'Job coach'])
    expect(textsIn(find(boxes, 'agreements:p1')).map(({ text }) => text)).toEqual(['3 agreements'])
  })

  it('has no phases and says so', () => {
    const { background, boxes } = layoutBoard(makeCanvas([], roles), board)
    expect(boxes).toEqual([])
    expect(background.some((shape) => shape.draw === 'text' && shape.text.includes('geen fasen'))).toBe(true)
  })
})

function find(boxes: readonly Box[], id: string): Box {
  const box = boxes.find((candidate) => candidate.id === id)
  if (box === undefined) throw new Error(`no ${id} in the scene`)
  return box
}
