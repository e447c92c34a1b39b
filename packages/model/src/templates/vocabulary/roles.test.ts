import { describe, expect, it } from 'vitest'
import { roleSymbols } from '../../role/role.ts'
import { locales } from '../../words.ts'
import { roles } from './roles.ts'
import { templateRoleIds } from './template-role.ts'

const chipFace = '#FFFDF9'

describe('the roles of the templates', () => {
  it('are the fifteen parties, in the order of the tray', () => {
    expect(roles.map((role) => role.id)).toEqual(templateRoleIds)
    expect(roles).toHaveLength(15)
  })

  it('have the five parties at the heart of the canvas as their core', () => {
    expect(roles.filter((role) => role.core).map((role) => role.code)).toEqual(['WG', 'KM', 'IN', 'TO', 'JC'])
  })

  it('can each be told from the others by code, label and name', () => {
    expect(repeated(roles.map((role) => role.code))).toEqual([])
    for (const locale of locales) {
      expect(repeated(roles.map((role) => role.label[locale]))).toEqual([])
      expect(repeated(roles.map((role) => role.name[locale]))).toEqual([])
    }
  })

  it('have labels of which every unbreakable piece fits under a chip', () => {
    const pieces = roles
      .flatMap(({ label }) => [label.nl, label.en])
      .flatMap((text) => text.split(/[ \u00AD]/))
    expect(pieces.filter((piece) => piece.length > 12)).toEqual([])
  })

  it('each have a symbol of their own, because a role is never told by colour alone', () => {
    expect(repeated(roles.map((role) => role.symbol))).toEqual([])
    expect(roleSymbols).toEqual(expect.arrayContaining(roles.map((role) => role.symbol)))
  })

  it.each(roles)('$id can be read on the face of a chip (WCAG 1.4.3)', ({ colour }) => {
    expect(contrast(colour, chipFace)).toBeGreaterThanOrEqual(4.5)
  })

  it('have colours that lie apart as far as the eye is concerned', () => {
    const tooClose = roles.flatMap((role, index) =>
      roles
        .slice(index + 1)
        .filter((other) => distance(role.colour, other.colour) < 0.08)
        .map((other) => `${role.id} and ${other.id}`),
    )
    expect(tooClose).toEqual([])
  })
})

function repeated(values: readonly string[]): readonly string[] {
  return values.filter((value, index) => values.indexOf(value) !== index)
}

/** The contrast ratio of WCAG 2.2, from 1 to 21. */
function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].toSorted((x, y) => x - y)
  return (light! + 0.05) / (dark! + 0.05)
}

function luminance(colour: string): number {
  const [red, green, blue] = linear(colour)
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** How far apart two colours are seen to be: the distance in OKLab, from 0 to 1 (Ottosson, 2020). */
function distance(a: string, b: string): number {
  const [first, second] = [oklab(a), oklab(b)]
  return Math.hypot(...first.map((part, index) => part - second[index]!))
}

function oklab(colour: string): readonly number[] {
  const [red, green, blue] = linear(colour)
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
  const middle = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
  return [
    0.2104542553 * long + 0.793617785 * middle - 0.0040720468 * short,
    1.9779984951 * long - 2.428592205 * middle + 0.4505937099 * short,
    0.0259040371 * long + 0.7827717662 * middle - 0.808675766 * short,
  ]
}

/** The red, green and blue light of an sRGB colour, each from 0 to 1. */
function linear(colour: string): readonly [number, number, number] {
  const light = (start: number): number => {
    const part = Number.parseInt(colour.slice(start, start + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }
  return [light(1), light(3), light(5)]
}
