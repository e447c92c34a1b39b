import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

/** Counts something per address. */
export interface CountPerAddress {
  /** Counts once more, or so many times. Returns 0 while it is within the bound, and else the seconds to wait. */
  readonly count: (address: string, times?: number) => Promise<number>
  /** Counts nothing. Returns 0 while one more would be within the bound, and else the seconds to wait. */
  readonly wait: (address: string) => Promise<number>
}

/** At most `most` in so many seconds, for each address. */
export function countPerAddress(most: number, seconds: number): CountPerAddress {
  const limiter = new RateLimiterMemory({ points: most, duration: seconds })
  return {
    async count(address, times = 1) {
      try {
        await limiter.consume(address, times)
        return 0
      } catch (error) {
        if (error instanceof RateLimiterRes) return secondsOf(error)
        throw error
      }
    },
    async wait(address) {
      const counted = await limiter.get(address)
      if (counted === null || counted.remainingPoints > 0) return 0
      return secondsOf(counted)
    },
  }
}

function secondsOf({ msBeforeNext }: RateLimiterRes): number {
  return Math.max(1, Math.ceil(msBeforeNext / 1000))
}
