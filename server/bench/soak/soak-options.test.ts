import { describe, expect, it } from 'vitest'
import { parseSoakOptions } from './soak-options.ts'

describe('the options of a soak', () => {
  it('are ten minutes in stretches of thirty seconds when nothing is asked', () => {
    expect(parseSoakOptions([])).toEqual({ stretches: 20, seconds: 30, json: null, plot: null })
  })

  it('has at least one stretch, however short it is to be', () => {
    expect(parseSoakOptions(['--minutes', '1', '--seconds', '300'])).toMatchObject({
      stretches: 1,
      seconds: 300,
    })
  })

  it.each([
    ['--minutes', 'ten'],
    ['--seconds', '0'],
    ['--sekonds', '3'],
  ])('refuses %s %s', (...args) => {
    expect(() => parseSoakOptions(args)).toThrow(args[0])
  })
})
