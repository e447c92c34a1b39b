import { exportFormats } from '@praatplaat/export'
import { canvasFileToJson } from '@praatplaat/model'
import { readCanvas } from '@praatplaat/model/document'
import { instantiateTemplate } from '@praatplaat/model/templates'
import type { CreatedWorkshop } from '@praatplaat/protocol'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { exportInWorker } from '../exports/export-in-worker.ts'
import type { MadeFile } from '../exports/file-order.ts'
import { documentOfBytes } from '../sync/document-bytes.ts'
import { openRoomDocument } from '../sync/room-document.ts'
import { startTestServer, type TestServer } from '../testing/test-server.ts'

vi.mock('../exports/export-in-worker.ts', () => ({ exportInWorker: vi.fn<typeof exportInWorker>() }))
vi.mock('@praatplaat/model/document', { spy: true })
vi.mock('../sync/room-document.ts', { spy: true })

let server: TestServer
let workshop: CreatedWorkshop

const asked = vi.mocked(exportInWorker)
const made = { content: 'a file', title: 'Isoleerder' } satisfies MadeFile

beforeAll(async () => {
  server = await startTestServer({ unloadAfter: 60_000 })
  const canvas = canvasFileToJson(instantiateTemplate('isoleerder-rotterdam', 'nl')!)
  workshop = await server.createWorkshop({ title: 'x', tables: 2, canvas })
})
afterAll(() => server.stop())
beforeEach(() => {
  vi.clearAllMocks()
  asked.mockResolvedValue(made)
})

test.each(exportFormats)(
  'of a canvas as %s, the thread that passes edits on reads and makes nothing: it hands the bytes on',
  async (format) => {
    const [{ canvasId, keys }] = workshop.tables as [CreatedWorkshop['tables'][number]]
    const response = await server.call(`/api/canvases/${canvasId}/export/${format}`, { key: keys.view })
    expect(await response.text()).toBe(made.content)
    expect(readCanvas).not.toHaveBeenCalled()
    expect(openRoomDocument).not.toHaveBeenCalled()

    const [order] = asked.mock.calls[0]!
    const doc = documentOfBytes(order.document)
    expect(doc.getMap('canvas').get('title')).toBe('Isoleerder in Rotterdam')
  },
)

test('of a workshop neither, and its tables are handed on one after the other', async () => {
  const { workshopId, keys } = workshop
  const response = await server.call(`/api/workshops/${workshopId}/export/docx`, { key: keys.facilitate })
  await response.arrayBuffer()
  expect(asked.mock.calls.map(([{ canvasId }]) => canvasId)).toEqual(
    workshop.tables.map(({ canvasId }) => canvasId),
  )
  expect(readCanvas).not.toHaveBeenCalled()
  expect(openRoomDocument).not.toHaveBeenCalled()
})

test('ten that are asked for at once are handed the same bytes, to be read once', async () => {
  const [{ canvasId, keys }] = workshop.tables as [CreatedWorkshop['tables'][number]]
  const call = () => server.call(`/api/canvases/${canvasId}/export/csv`, { key: keys.view })
  await Promise.all(Array.from({ length: 10 }, call))
  const documents = new Set(asked.mock.calls.map(([{ document }]) => document))
  expect(asked).toHaveBeenCalledTimes(10)
  expect(documents.size).toBe(1)
})
