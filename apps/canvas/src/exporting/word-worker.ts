import { exportDocx } from '@praatplaat/export/docx'
import { readHouseStyle } from '@praatplaat/export/house-style'
import type { WordAnswer, WordOrder } from './word-order.ts'

/** What there is of a window in a worker, as far as it is needed here. */
interface WorkerScope {
  readonly addEventListener: (type: 'message', listen: (event: MessageEvent<WordOrder>) => void) => void
  readonly postMessage: (answer: WordAnswer) => void
}

const scope = globalThis as unknown as WorkerScope

/** Writes a Word document beside the page: a full canvas takes seconds on a tablet, in which nobody could press stop. */
scope.addEventListener('message', ({ data }) => {
  void write(data).then(scope.postMessage)
})

async function write({ paper, board, symbols, template }: WordOrder): Promise<WordAnswer> {
  try {
    const file = await exportDocx(paper, {
      rasterise: (svg) => symbols.get(svg) ?? new Uint8Array(),
      houseStyle: template && readHouseStyle(template),
      ...(board && { board }),
    })
    return { file: file as Uint8Array<ArrayBuffer> }
  } catch (error) {
    return { failed: error instanceof Error ? error.message : String(error) }
  }
}
