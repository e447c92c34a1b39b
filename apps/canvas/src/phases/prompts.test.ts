import { describe, expect, it } from 'vitest'
import { movedPrompt, promptAt } from './prompts.ts'

const both = { nl: 'Wie?', en: 'Who?' }

describe('promptAt', () => {
  it('finds a prompt where it stands, also when others came before it', () => {
    expect(promptAt(['a', both], both, 1)).toBe(1)
    expect(promptAt(['new', 'a', { ...both }], both, 1)).toBe(2)
  })

  it('of two that read the same takes the one that was meant', () => {
    expect(promptAt(['a', 'b', 'a'], 'a', 2)).toBe(2)
  })

  it('finds none that somebody rewrote or took away', () => {
    expect(promptAt(['a'], both, 0)).toBe(-1)
    expect(promptAt([], 'a', 0)).toBe(-1)
  })
})

describe('movedPrompt', () => {
  it.each([
    [0, 2, ['b', 'c', 'a']],
    [2, 0, ['c', 'a', 'b']],
    [1, 1, ['a', 'b', 'c']],
  ])('from %i to %i', (at, to, list) => {
    expect(movedPrompt(['a', 'b', 'c'], at, to)).toEqual(list)
  })
})
