import { describe, expect, it } from 'vitest'
import { nextCell } from './next-cell.ts'

const size = { rows: 9, columns: 6 }
const at = { row: 4, column: 2 }

describe('a key in the table', () => {
  it.each([
    { key: 'ArrowLeft', to: { row: 4, column: 1 } },
    { key: 'ArrowRight', to: { row: 4, column: 3 } },
    { key: 'ArrowUp', to: { row: 3, column: 2 } },
    { key: 'ArrowDown', to: { row: 5, column: 2 } },
    { key: 'Home', to: { row: 4, column: 0 } },
    { key: 'End', to: { row: 4, column: 5 } },
    { key: 'PageUp', to: { row: 0, column: 2 } },
    { key: 'PageDown', to: { row: 8, column: 2 } },
  ])('$key leads there', ({ key, to }) => {
    expect(nextCell(key, false, at, size)).toEqual(to)
  })

  it.each(['ArrowLeft', 'ArrowUp', 'Home', 'PageUp'])('%s stays at the first cell', (key) => {
    expect(nextCell(key, false, { row: 0, column: 0 }, size)).toEqual({ row: 0, column: 0 })
  })

  it.each(['ArrowRight', 'ArrowDown', 'End', 'PageDown'])('%s stays at the last cell', (key) => {
    expect(nextCell(key, false, { row: 8, column: 5 }, size)).toEqual({ row: 8, column: 5 })
  })

  it('with Ctrl goes to the ends of the table, and leaves the rest to the browser', () => {
    expect(nextCell('Home', true, at, size)).toEqual({ row: 0, column: 0 })
    expect(nextCell('End', true, at, size)).toEqual({ row: 8, column: 5 })
    expect(nextCell('ArrowRight', true, at, size)).toBeNull()
  })

  it('leads nowhere when it is another key', () => {
    expect(nextCell('Tab', false, at, size)).toBeNull()
  })
})
