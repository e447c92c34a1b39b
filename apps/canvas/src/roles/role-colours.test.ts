import { isRoleColour } from '@praatplaat/model'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { darkerRoleColour } from './darker-role-colour.ts'
import { freeColour } from './free-colour.ts'
import { readColour } from './read-colour.ts'

describe('readColour', () => {
  it.each([
    ['#1f6f78', '#1F6F78'],
    [' 1F6F78 ', '#1F6F78'],
    ['#abc', '#AABBCC'],
    ['teal', null],
    ['#12345', null],
    ['', null],
  ])('reads %j as %j', (typed, colour) => expect(readColour(typed)).toBe(colour))
})

describe('darkerRoleColour', () => {
  it('[RO3] is always a colour that a role can have', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffff }), (number) => {
        const colour = `#${number.toString(16).padStart(6, '0').toUpperCase()}`
        expect(isRoleColour(darkerRoleColour(colour)!)).toBe(true)
      }),
    )
  })

  it('leaves what is dark enough, and makes nothing of what is no colour', () => {
    expect(darkerRoleColour('#1F6F78')).toBe('#1F6F78')
    expect(darkerRoleColour(null)).toBeNull()
  })

  it('goes no further than it must', () => {
    expect(isRoleColour('#777777')).toBe(false)
    expect(darkerRoleColour('#777777')).toMatch(/^#7[0-6]7[0-6]7[0-6]$/)
  })
})

describe('freeColour', () => {
  it('is the first of the palette that no role has', () => {
    expect(freeColour([])).toBe('#9C2F5D')
    expect(freeColour(['#9c2f5d', '#5B4B8A'])).toBe('#1F6F78')
  })

  it('is one that the fewest have when all are taken, and never that of the role it stands beside', () => {
    const palette: string[] = []
    for (let at = 0; at < 12; at += 1) palette.push(freeColour(palette))
    expect(new Set(palette).size).toBe(12)
    expect(freeColour([...palette, ...palette.slice(1)])).toBe('#9C2F5D')
    expect(freeColour([...palette, ...palette.slice(1)], '#9C2F5D')).toBe('#1F6F78')
  })
})
