import { expect, test } from 'vitest'
import { planSends, seededRandom } from './send-plan.ts'

const plan = { clients: 30, seconds: 20, editsPerSecond: 5, presencePerSecond: 10, askSavedAfter: 40 }

test('every client sends as often as it should, in the order of time', () => {
  const sends = planSends(plan, seededRandom(1))
  const times = sends.map(({ at }) => at)
  expect(times).toEqual(times.toSorted((a, b) => a - b))
  for (let client = 0; client < plan.clients; client += 1) {
    const count = (kind: string) =>
      sends.filter((send) => send.client === client && send.kind === kind).length
    expect(count('edit')).toBe(100)
    expect(count('ask-saved')).toBe(100)
    expect(count('presence')).toBe(200)
  }
})

test('the same seed gives every server the same load', () => {
  expect(planSends(plan, seededRandom(7))).toEqual(planSends(plan, seededRandom(7)))
  expect(planSends(plan, seededRandom(7))).not.toEqual(planSends(plan, seededRandom(8)))
})
