import { expect, test } from 'vitest'
import { parseOptions } from './options.ts'

const known = { measures: ['1x30', '50x6', 'idle'], servers: ['ours', 'peer'] }

test('without options everything is measured, three times, for twenty seconds', () => {
  expect(parseOptions([], known)).toEqual({
    seconds: 20,
    rounds: 3,
    measures: known.measures,
    servers: known.servers,
    json: null,
    profile: null,
  })
})

test('one may choose, and the order stays', () => {
  const options = parseOptions(['--only', 'idle,1x30', '--servers=ours', '--rounds', '1'], known)
  expect(options).toMatchObject({ measures: ['1x30', 'idle'], servers: ['ours'], rounds: 1 })
})

test('what is not known is named, with what is', () => {
  expect(() => parseOptions(['--only', '1x30,2x2'], known)).toThrow(/2x2.*1x30, 50x6, idle/)
  expect(() => parseOptions(['--seconds', 'ten'], known)).toThrow('--seconds')
  expect(() => parseOptions(['--fast'], known)).toThrow('--fast')
})
