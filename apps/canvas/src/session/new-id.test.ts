import { describe, expect, it } from 'vitest'
import { newId } from './new-id.ts'

describe('a new id', () => {
  it('is 128 random bits in letters that a document key and a URL take', () => {
    const ids = new Set(Array.from({ length: 200 }, newId))
    expect(ids.size).toBe(200)
    for (const id of ids) expect(id).toMatch(/^[A-Za-z0-9_-]{22}$/)
  })
})
