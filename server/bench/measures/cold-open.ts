import { runLoad } from '../loads/run-load.ts'
import type { DocumentShape } from '../loads/job.ts'
import type { Measure } from './measure.ts'
import { untilIdle } from './until-idle.ts'

/** 20,000 updates that come to 500 items. */
const shape: DocumentShape = { writers: 40, each: 500, keys: 500 }

/**
 * A document of 20,000 updates, opened on a server that has just been started: first as the server
 * left it when it was stopped right after the last edit, then once more.
 */
export const coldOpen: Measure = {
  id: 'cold',
  name: '20,000 updates, opened cold',
  needsStorage: true,
  async run({ contender, start }) {
    const filling = await start()
    const rooms = await contender.makeRooms(filling.origin, 1)
    await runLoad({ kind: 'fill', origin: filling.origin, rooms, shape })
    await untilIdle(filling)
    await filling.stop()

    const open = async () => {
      const server = await start()
      const result = await runLoad({ kind: 'open', origin: server.origin, rooms, shape })
      await untilIdle(server)
      await server.stop()
      return result
    }
    const first = await open()
    const again = await open()
    return {
      complete: first.complete,
      synced: first.synced,
      itemsAtSync: first.itemsAtSync,
      completeAgain: again.complete,
    }
  },
}
