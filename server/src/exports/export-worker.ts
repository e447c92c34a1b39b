import type { Canvas } from '@praatplaat/model'
import { readCanvas } from '@praatplaat/model/document'
import { parentPort } from 'node:worker_threads'
import { PdfNotAvailableError } from './export-error.ts'
import { documentOfBytes, type DocumentBytes } from '../sync/document-bytes.ts'
import type { FileAnswer, SentOrder, WorkshopOrder } from './file-order.ts'
import { giveWay } from './give-way.ts'
import { makeFile } from './make-file.ts'
import { makeWorkshopFile } from './make-workshop-file.ts'

giveWay()

/** The canvas of the order before: those who ask for a file at the end of a meeting ask together. */
let read: Canvas | null = null

/** The thread in which canvases are read and files are made, so that neither stands in the way of passing an edit on. */
parentPort?.on('message', (order: SentOrder | WorkshopOrder) => {
  void answerTo(order).then((answer) => parentPort?.postMessage(answer, contentOf(answer)))
})

async function answerTo(order: SentOrder | WorkshopOrder): Promise<FileAnswer> {
  try {
    return await ('tables' in order ? answerForWorkshop(order) : answerForCanvas(order))
  } catch (error) {
    const failed = error instanceof Error ? error.message : String(error)
    return { failed, unavailable: error instanceof PdfNotAvailableError }
  }
}

function answerForCanvas({ document, ...asked }: SentOrder): Promise<FileAnswer> {
  if (document) read = readBytes(document)
  if (!read) throw new Error('There is no canvas from before.')
  return makeFile({ ...asked, canvas: read })
}

function answerForWorkshop({ tables, ...asked }: WorkshopOrder): Promise<FileAnswer> {
  const readTables = tables.map(({ document, ...table }) => ({ ...table, canvas: readBytes(document) }))
  return makeWorkshopFile({ ...asked, tables: readTables })
}

function readBytes(bytes: DocumentBytes): Canvas {
  const doc = documentOfBytes(bytes)
  try {
    return readCanvas(doc)
  } finally {
    doc.destroy()
  }
}

/** Handed over instead of copied, as far as it is nobody else's. */
function contentOf(answer: FileAnswer): ArrayBuffer[] {
  if (!('content' in answer) || typeof answer.content === 'string') return []
  const { buffer, byteLength } = answer.content
  return buffer.byteLength === byteLength ? [buffer] : []
}
