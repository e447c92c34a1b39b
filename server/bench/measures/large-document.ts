import { runLoad } from '../loads/run-load.ts'
import type { Measure } from './measure.ts'
import { untilIdle } from './until-idle.ts'

/** Each some 38 bytes: 5 MB. */
const notes = 130_000

/**
 * A document of 5 MB: how long the server does nothing else at most, in milliseconds. First while somebody brings it in one
 * edit, then, on a server that has just been started, while it is loaded, joined by five, and edited by them while others come.
 */
export const largeDocument: Measure = {
  id: 'large',
  name: 'a document of 5 MB',
  needsStorage: true,
  async run({ contender, start }) {
    const filling = await start()
    const rooms = await contender.makeRooms(filling.origin, 1)
    await filling.worstTurn()
    await runLoad({ kind: 'fill-large', origin: filling.origin, rooms, notes })
    const taken = await filling.worstTurn()
    await untilIdle(filling)
    await filling.stop()

    const server = await start()
    await server.worstTurn()
    await runLoad({ kind: 'use-large', origin: server.origin, rooms, notes, clients: 5, each: 100 })
    const used = await server.worstTurn()
    return { taken, used }
  },
}
