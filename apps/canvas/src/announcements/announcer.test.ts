import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { announcer, type Heard } from './announcer.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const done = (sentence: string): Heard => ({ key: sentence, sentence, goesOn: false })
const typing = (sentence: string): Heard => ({ key: sentence, sentence, goesOn: true })

function spoken() {
  const said: (readonly string[])[] = []
  return { said, ...announcer((sentences) => said.push(sentences)) }
}

describe('what others do', () => {
  it('is said soon, and what comes with it in the same breath', () => {
    const { said, hear } = spoken()
    hear(done('one'))
    hear(done('two'))
    expect(said).toEqual([])
    vi.advanceTimersByTime(500)
    expect(said).toEqual([['one', 'two']])
  })

  it('is said at most once in three seconds, and then all of it', () => {
    const { said, hear } = spoken()
    for (let moment = 0; moment < 60; moment += 1) {
      hear(done(`at ${moment}`))
      vi.advanceTimersByTime(100)
    }
    vi.advanceTimersByTime(3000)
    expect(said.length).toBeLessThanOrEqual(4)
    expect(said.flat()).toHaveLength(60)
  })

  it('is said once when it is the same', () => {
    const { said, hear } = spoken()
    hear(done('one'))
    hear(done('one'))
    vi.advanceTimersByTime(5000)
    expect(said).toEqual([['one']])
  })

  it('is not said for every letter that somebody types', () => {
    const { said, hear } = spoken()
    for (let moment = 0; moment < 200; moment += 1) {
      hear(typing('writes'))
      vi.advanceTimersByTime(100)
    }
    expect(said).toEqual([['writes']])
    vi.advanceTimersByTime(15_000)
    hear(typing('writes'))
    vi.advanceTimersByTime(5000)
    expect(said).toHaveLength(2)
  })

  it('is not said any more once one stops listening', () => {
    const { said, hear, stop } = spoken()
    hear(done('one'))
    stop()
    vi.advanceTimersByTime(5000)
    expect(said).toEqual([])
  })
})
