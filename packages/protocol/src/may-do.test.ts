import { expect, test } from 'vitest'
import { abilities } from './ability.ts'
import { mayDo } from './may-do.ts'

test('everybody who has a key may read', () => {
  for (const ability of abilities) expect(mayDo(ability, 'read')).toBe(true)
})

test('a viewer may look, and neither touch nor hand out keys', () => {
  expect(mayDo('view', 'write')).toBe(false)
  expect(mayDo('view', 'mint-view')).toBe(false)
  expect(mayDo('view', 'delete')).toBe(false)
})

test('an editor may share editing and looking, never facilitating', () => {
  expect(mayDo('edit', 'mint-edit')).toBe(true)
  expect(mayDo('edit', 'mint-view')).toBe(true)
  expect(mayDo('edit', 'mint-facilitate')).toBe(false)
})

test('only a facilitator may delete', () => {
  expect(abilities.filter((ability) => mayDo(ability, 'delete'))).toEqual(['facilitate'])
})
