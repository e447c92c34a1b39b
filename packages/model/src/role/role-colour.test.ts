import { describe, expect, it } from 'vitest'
import { contrastWithWhite, isRoleColour, roleColours } from './role-colour.ts'

describe('the colour of a role', () => {
  it.each([
    ['#000000', 21],
    ['#FFFFFF', 1],
    ['#767676', 4.54],
    ['#0000FF', 8.59],
    ['#f0a81c', 2.04],
    ['red', 1],
  ])('[RO3] %s has a contrast of %d : 1 with white', (colour, ratio) => {
    expect(contrastWithWhite(colour)).toBeCloseTo(ratio, 1)
  })

  it.each(roleColours)('[RO3] %s of the palette can be read on a chip', (colour) => {
    expect(isRoleColour(colour)).toBe(true)
  })

  it('[RO3] is a little darker than white asks for, because the face of a chip is a warm white', () => {
    expect(contrastWithWhite('#757575')).toBeGreaterThan(4.6)
    expect(isRoleColour('#767676')).toBe(false)
    expect(isRoleColour('#757575')).toBe(true)
  })

  it('is not twice in the palette', () => expect(new Set(roleColours).size).toBe(roleColours.length))
})
