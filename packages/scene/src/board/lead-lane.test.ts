import { describe, expect, it } from 'vitest'
import type { Box } from '../box.ts'
import { makeCanvas, type PhaseSketch } from '../fixtures/make-canvas.ts'
import { roles } from '../fixtures/roles.ts'
import { textsIn } from '../fixtures/texts-of.ts'
import { symbolPath } from '../symbols/symbol-path.ts'
import { measureByTable } from '../text/measure-by-table.ts'
import { tokens } from '../tokens.ts'
import { layoutBoard } from './layout-board.ts'

describe('the seat of the lead', () => {
  it('[SC10] asks who leads as long as nobody does', () => {
    const [seat, ...claims] = seatOf([])
    expect(seat).toMatchObject({
      kind: 'lead-seat',
      state: 'empty',
      label: 'fase 1, Match: niemand heeft de regie',
    })
    expect(writtenIn(seat!)).toBe('Wie heeft de regie?')
    expect(claims).toEqual([])
  })

  it('[SC10] gives the one who leads a gold ring and a flag, and tells until when', () => {
    const [seat, chip] = seatOf([{ role: 'WG', until: 'de proeftijd voorbij is' }])
    expect(writtenIn(seat!)).toBe('tot de proeftijd voorbij is')
    expect(chip!.shapes).toContainEqual(expect.objectContaining({ draw: 'circle', stroke: tokens.gold }))
    expect(chip!.shapes).toContainEqual(expect.objectContaining({ d: symbolPath('flag') }))
    expect(chip!.label).toBe('Werkgever: regie in fase 1, Match, tot de proeftijd voorbij is')
  })

  it('[SC10] shows two who both claim the lead against each other, and without gold', () => {
    const [seat, ...claims] = seatOf(['WG', 'IN'])
    expect(seat).toMatchObject({ state: 'contested' })
    expect(writtenIn(seat!)).toBe('betwist')
    expect(claims.map(writtenIn)).toEqual(['Werkgever', 'Intermediair'])
    expect(JSON.stringify(claims)).not.toContain(tokens.gold)
  })

  it('[SC10] shows a lead that is shared for a reason with a ring for each', () => {
    const [seat, ...claims] = seatOf([
      { role: 'WG', reason: 'Op de werkvloer' },
      { role: 'JC', reason: 'Daarbuiten' },
    ])
    expect(writtenIn(seat!)).toBe('gedeeld')
    for (const claim of claims) expect(JSON.stringify(claim.shapes)).toContain(tokens.gold)
  })

  it('[SC10] shows four claims, and how many more there are', () => {
    const [seat, ...claims] = seatOf(['WG', 'KM', 'IN', 'TO', 'JC', 'DE'])
    expect(claims).toHaveLength(4)
    expect(writtenIn(seat!)).toBe('+2 betwist')
    expect(seat!.label).toContain('Jobcoach en Deelnemer')
  })

  it('[SC7] writes the codes of all claims where their names do not fit', () => {
    const claims = seatOf(['WG', 'KM', 'IN', 'TO']).slice(1)
    expect(claims.map(writtenIn)).toEqual(['WG', 'KM', 'IN', 'TO'])
  })
})

function seatOf(lead: NonNullable<PhaseSketch['lead']>): readonly Box[] {
  const others = Array.from({ length: 5 }, (_, index) => ({ title: `Stap ${index}` }))
  const canvas = makeCanvas([{ title: 'Match', lead }, ...others], roles)
  const { boxes } = layoutBoard(canvas, { width: 1152, height: 784, locale: 'nl', measure: measureByTable })
  return boxes.filter(
    ({ kind, phaseId }) => phaseId === 'p1' && (kind === 'lead-seat' || kind === 'lead-chip'),
  )
}

function writtenIn(box: Box): string {
  return textsIn(box)
    .map(({ text }) => text)
    .join(' ')
}
