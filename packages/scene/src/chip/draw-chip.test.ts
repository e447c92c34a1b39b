import type { Role } from '@praatplaat/model'
import { describe, expect, it } from 'vitest'
import { emptyBoard } from '../fixtures/canvases.ts'
import { symbolPath } from '../symbols/symbol-path.ts'
import { tokens } from '../tokens.ts'
import { chipRing } from './chip-ring.ts'
import { drawChip } from './draw-chip.ts'

const buddy: Role = emptyBoard.roles['BU']!

describe('a chip', () => {
  it('[SC17] carries its colour and its symbol', () => {
    const shapes = drawChip(buddy, { radius: 25, locale: 'nl' })
    expect(shapes).toContainEqual({ draw: 'circle', x: 0, y: 0, radius: 25, fill: buddy.colour })
    expect(shapes).toContainEqual(
      expect.objectContaining({ d: symbolPath('users-round'), stroke: buddy.colour }),
    )
  })

  it.each([
    ['nl', 'informed', 'I'],
    ['nl', 'does', 'U'],
    ['en', 'does', 'D'],
    ['en', 'supports', 'S'],
  ] as const)('tells its involvement by a letter: in %s, %s is %s', (locale, involvement, letter) => {
    const shapes = drawChip(buddy, { radius: 25, locale, involvement })
    expect(shapes).toContainEqual(expect.objectContaining({ draw: 'text', text: letter }))
  })

  it('[SC7] keeps the letter readable, however small the chip is', () => {
    const shapes = drawChip(buddy, { radius: 10, locale: 'nl', involvement: 'does' })
    expect(shapes.findLast((shape) => shape.draw === 'text')!.size).toBeGreaterThanOrEqual(11)
  })

  it('moves with its centre', () => {
    const shapes = drawChip(buddy, { radius: 25, locale: 'nl', x: 40, y: 60 })
    expect(shapes).toContainEqual({ draw: 'circle', x: 40, y: 60, radius: 25, fill: buddy.colour })
  })

  it('[SC16] has gold only when it leads', () => {
    expect(JSON.stringify(drawChip(buddy, { radius: 25, locale: 'nl' }))).not.toContain(tokens.gold)
    expect(JSON.stringify(drawChip(buddy, { radius: 25, locale: 'nl', lead: 'clear' }))).toContain(
      tokens.gold,
    )
  })

  it('has a ring of its own when someone selects it, in the colour of whoever does', () => {
    expect(chipRing({ radius: 25 })).toMatchObject({ radius: 31, stroke: tokens.petrol })
    expect(chipRing({ radius: 25, colour: '#B0184C' })).toMatchObject({ stroke: '#B0184C' })
  })
})
