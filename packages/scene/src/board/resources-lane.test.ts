import type { Resource } from '@praatplaat/model'
import { describe, expect, it } from 'vitest'
import type { Box } from '../box.ts'
import { withConversation } from '../fixtures/conversation.ts'
import { isoleerder, referenceBoard } from '../fixtures/canvases.ts'
import { makeCanvas } from '../fixtures/make-canvas.ts'
import { roles } from '../fixtures/roles.ts'
import { textsIn } from '../fixtures/texts-of.ts'
import { symbolPath } from '../symbols/symbol-path.ts'
import { measureByTable } from '../text/measure-by-table.ts'
import { tokens } from '../tokens.ts'
import { layoutBoard } from './layout-board.ts'

const options = { width: 1152, height: 784, locale: 'nl', measure: measureByTable } as const

describe('the resources of a phase', () => {
  it('[SC19] are tags with the symbol of their kind, their first words and the code of who brings them in', () => {
    const [tag] = boardOf([{ kind: 'room', text: 'Lesruimte', providerId: 'KM' }]).tags
    expect(writtenIn(tag!)).toEqual(['Lesruimte', 'KM'])
    expect(tag!.shapes).toContainEqual(expect.objectContaining({ d: symbolPath('warehouse') }))
    expect(tag!.label).toBe('Lesruimte (ruimte), van Klantmanager')
  })

  it('[SC19] without words say their kind, and ask who brings them in when that role is gone', () => {
    const [tag] = boardOf([{ kind: 'money', providerId: 'gone' }]).tags
    expect(writtenIn(tag!)).toEqual(['geld', '?'])
  })

  it.each([
    [{ status: 'short', shortBy: 80 } as const, 'tekort 80 uur', 'triangle-alert'],
    [{ status: 'missing' } as const, 'ontbreekt', 'triangle-alert'],
    [{ status: 'ended' } as const, 'afgelopen', 'triangle-alert'],
    [{ status: 'ending' } as const, 'loopt af', 'hourglass'],
  ])('[SC19] tell in a sign and in words what is the matter: %o', (fields, words, sign) => {
    const [tag] = boardOf([{ text: 'Uren', ...fields }]).tags
    expect(writtenIn(tag!)).toContain(words)
    expect(tag!.shapes).toContainEqual(expect.objectContaining({ d: symbolPath(sign as 'hourglass') }))
    expect(tag!.label).toContain(words)
  })

  it('[SC19] have a dashed edge when they are temporary, and say so and until when', () => {
    const [tag, other] = boardOf([
      { lasting: 'temporary', until: '2027-07-01' },
      { lasting: 'permanent' },
    ]).tags
    expect(tag!.shapes[0]).toHaveProperty('dash')
    expect(other!.shapes[0]).not.toHaveProperty('dash')
    expect(tag!.label).toContain('tot en met 1 juli 2027, tijdelijk')
  })

  it('[SC19] are counted where there are more than fit', () => {
    const { tags, lane } = boardOf(Array.from({ length: 7 }, () => ({ text: 'Uren' })))
    expect(tags).toHaveLength(3)
    expect(writtenIn(lane)).toEqual(['Middelen', '+4'])
    expect(lane).toMatchObject({ count: 7, label: 'Middelen in fase 1, Match: 7' })
  })

  it('[SC19] ask quietly for the first of them', () => {
    const { lane } = boardOf([])
    expect(writtenIn(lane)).toEqual(['Middelen', 'Middel toevoegen'])
    expect(JSON.stringify(lane.shapes)).not.toContain(tokens.warn)
  })

  it('[SC6] take less room where the chips need it', () => {
    const rowsOf = (size: { width: number; height: number }): number =>
      layoutBoard(isoleerder, { ...options, ...size }).boxes.filter(
        ({ kind, phaseId }) => kind === 'resource' && phaseId === 'p1',
      ).length
    expect(rowsOf({ width: 1152, height: 784 })).toBeGreaterThan(rowsOf({ width: 884, height: 604 }))
  })
})

describe('the bands under the cards', () => {
  it('[SC22] are one for every theme but the lead, whose place is the seat', () => {
    const bands = layoutBoard(referenceBoard, options).boxes.filter(({ kind }) => kind === 'theme')
    expect(bands.map(writtenIn)).toEqual([['Financiën'], ['Inclusie']])
    const cards = layoutBoard(referenceBoard, options).boxes.filter(({ kind }) => kind === 'phase')
    const lowest = Math.max(...cards.map(({ y, height }) => y + height))
    for (const band of bands) expect(band.y).toBeGreaterThan(lowest)
  })

  it('[SC22] hold the resources of the whole programme, if there are any', () => {
    const band = (canvas: typeof isoleerder): readonly Box[] =>
      layoutBoard(canvas, options).boxes.filter(
        ({ kind, phaseId }) => phaseId === null && (kind === 'resource' || kind === 'resource-lane'),
      )
    expect(band(isoleerder).map(({ id }) => id)).toEqual([
      'resource-lane:programme',
      'resource:budget',
      'resource:hall',
      'resource:coaching',
    ])
    expect(writtenIn(band(isoleerder)[0]!)).toEqual(['Hele traject'])
    expect(band(referenceBoard)).toEqual([])
  })
})

function boardOf(resources: readonly Partial<Resource>[]) {
  const others = Array.from({ length: 5 }, (_, index) => ({ title: `Stap ${index}` }))
  const canvas = withConversation(makeCanvas([{ title: 'Match' }, ...others], roles), {
    resources: resources.map((resource, index) => ({ phaseId: 'p1', ...resource, id: `r${index}` })),
  })
  const { boxes } = layoutBoard(canvas, options)
  return {
    lane: boxes.find(({ id }) => id === 'resource-lane:p1')!,
    tags: boxes.filter(({ kind }) => kind === 'resource'),
  }
}

function writtenIn(box: Box): readonly string[] {
  return textsIn(box).map(({ text }) => text)
}
