import { describe, expect, test } from 'vitest'
import { printable } from './printable.ts'

describe('a text that can be printed', () => {
  test('loses the control characters that XML has no place for, and keeps tabs and line ends', () => {
    expect(printable('een\u0000twee\u0007drie\u001B\tvier\nvijf')).toBe('eentweedrie\tvier\nvijf')
  })

  test('has no half of a character: a lone surrogate becomes a replacement character', () => {
    expect(printable('a\uD83Db \uDE00c 😀')).toBe('a\uFFFDb \uFFFDc 😀')
  })

  test('has no soft hyphens, which Word would draw', () => {
    expect(printable('Ervarings\u00ADdeskundige')).toBe('Ervaringsdeskundige')
  })

  test('ends its lines in one way', () => {
    expect(printable('een\r\ntwee\rdrie\u2028vier')).toBe('een\ntwee\ndrie\nvier')
  })

  test('is found however deep it lies, and what is no text stays as it was', () => {
    expect(
      printable({ title: { nl: 'a\u0000' }, list: ['b\u0001'], core: true, due: null, order: 1 }),
    ).toEqual({
      title: { nl: 'a' },
      list: ['b'],
      core: true,
      due: null,
      order: 1,
    })
  })
})
