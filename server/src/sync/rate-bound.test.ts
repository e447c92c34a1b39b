import { expect, test } from 'vitest'
import { rateBound } from './rate-bound.ts'

const bounds = { messages: { burst: 3, perSecond: 1 }, bytes: { burst: 100, perSecond: 10 } }

function connection() {
  let at = 0
  const within = rateBound(bounds, () => at)
  return { send: within, wait: (seconds: number) => (at += seconds * 1000) }
}

test('so many messages may come at once, and then one a second', () => {
  const { send, wait } = connection()
  expect([send(1), send(1), send(1), send(1)]).toEqual([true, true, true, false])
  wait(2)
  expect(send(1)).toBe(true)
})

test('so many bytes may come at once', () => {
  const { send } = connection()
  expect(send(101)).toBe(false)
})

test('waiting long saves up no more than what may come at once', () => {
  const { send, wait } = connection()
  wait(3_600)
  expect([send(1), send(1), send(1), send(1)]).toEqual([true, true, true, false])
})
