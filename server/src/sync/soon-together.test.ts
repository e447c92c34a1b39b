import { expect, test } from 'vitest'
import { soonTogether } from './soon-together.ts'

test('what many are told is spread over turns, in order, and something else may come in between', async () => {
  const done: (number | 'else')[] = []
  const soon = soonTogether(1)
  const all = Array.from({ length: 100 }, (_, index) => index)
  await new Promise<void>((resolve) => {
    for (const index of all) {
      soon(() => {
        if (index === 0) setImmediate(() => done.push('else'))
        done.push(index)
        if (index === 99) resolve()
      })
    }
  })
  expect(done.filter((each) => each !== 'else')).toEqual(all)
  expect(done.indexOf('else')).toBeLessThan(99)
})

test('what is asked while others have their turn has its own', async () => {
  const soon = soonTogether(1)
  const done: string[] = []
  await new Promise<void>((resolve) => {
    soon(() => {
      done.push('first')
      soon(() => {
        done.push('second')
        resolve()
      })
    })
  })
  expect(done).toEqual(['first', 'second'])
})
