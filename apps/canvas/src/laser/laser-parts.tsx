import { idle } from '../parts/idle.ts'
import { part } from '../parts/part.tsx'
import type { LaserOnBoard as Screen } from './laser-on-board.tsx'

/** The lasers on a board. Mostly nobody points, so nothing stands in for them, and they wait until the board stands there. */
export const LaserOnBoard = part<Parameters<typeof Screen>[0]>({
  words: ['laser'],
  load: async () => {
    await idle()
    return (await import('./laser-on-board.tsx')).LaserOnBoard
  },
  frame: () => null,
})
