import { describe, expect, it } from 'vitest'
import { contrast } from './fixtures/contrast.ts'
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
