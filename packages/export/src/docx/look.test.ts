import { expect, test } from 'vitest'
import { colours } from './look.ts'

test.each([
  ['ink', 'paper'],
  ['ink', 'petrolSoft'],
  ['ink', 'petrolFaint'],
  ['ink', 'gold'],
  ['ink', 'goldSoft'],
  ['muted', 'paper'],
  ['petrol', 'paper'],
  ['paper', 'petrol'],
  ['ok', 'paper'],
  ['warn', 'paper'],
  ['warn', 'goldSoft'],
] as const)('%s on %s can be read: a contrast of 4.5 to 1 at least', (text, ground) => {
  const [light, dark] = [luminance(colours[text]), luminance(colours[ground])].toSorted((a, b) => b - a)
  expect(((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05)).toBeGreaterThanOrEqual(4.5)
})

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return channel <= 0.040_45 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
