import { describe, expect, it } from 'vitest'
import { nextName } from './next-name.ts'

describe('nextName', () => {
  it.each([
    ['Werkgever', ['Werkgever'], 'Werkgever B'],
    ['Werkgever', ['Werkgever', 'werkgever b '], 'Werkgever C'],
    ['Werkgever B', ['Werkgever', 'Werkgever B'], 'Werkgever C'],
    ['Buddy', [], 'Buddy B'],
  ])('after %j with %j comes %j', (name, taken, next) => expect(nextName(name, taken)).toBe(next))
})
