import { describe, expect, it } from 'vitest'
import { tokens } from './tokens.ts'

describe('the colours', () => {
  it.each([
    ['ink', 'sheet'],
    ['ink', 'paper'],
    ['muted', 'sheet'],
    ['muted', 'paper'],
    ['petrol', 'sheet'],
    ['petrol', 'petrolSoft'],
    ['white', 'petrol'],
    ['white', 'ink'],
    ['goldInk', 'sheet'],
    ['goldInk', 'goldSoft'],
    ['goldInk', 'goldFaint'],
    ['warn', 'sheet'],
    ['warn', 'warnSoft'],
    ['ok', 'sheet'],
    ['ink', 'tag'],
    ['muted', 'tag'],
    ['warn', 'tag'],
    ['ink', 'lilac'],
    ['ink', 'sage'],
    ['ink', 'note'],
    ['muted', 'note'],
  ] as const)('[SC17] let %s be read on %s', (text, ground) => {
    expect(contrast(tokens[text], tokens[ground])).toBeGreaterThanOrEqual(4.5)
  })
})

/** The contrast ratio of WCAG 2.2, from 1 to 21. */
function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (light! + 0.05) / (dark! + 0.05)
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((start) => {
    const part = Number.parseInt(colour.slice(start, start + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
}
