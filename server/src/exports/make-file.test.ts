import { canvasFromFile } from '@praatplaat/model'
import { instantiateTemplate } from '@praatplaat/model/templates'
import { createHash } from 'node:crypto'
import { PNG } from 'pngjs'
import { expect, test } from 'vitest'
import type { MadeFile } from './file-order.ts'
import { makeFile } from './make-file.ts'

const order = {
  format: 'png',
  canvasId: 'plaat',
  locale: 'nl',
  now: new Date(0),
  reader: 'report',
  roleId: null,
  template: null,
  sheet: null,
} as const

test.each(['isoleerder-rotterdam', 'zorgassistent-regio'])(
  'the picture of %s has the pixels that were looked at, and says how large it is meant to be',
  async (id) => {
    const canvas = canvasFromFile(instantiateTemplate(id, 'nl')!)
    const { content } = (await makeFile({ ...order, canvas })) as MadeFile
    const bytes = Buffer.from(content as Uint8Array)
    const { width, height, data } = PNG.sync.read(bytes)
    expect(width).toBe(4_800)
    const pixels = createHash('sha256').update(data).digest('hex')
    await expect(`${width} × ${height}\n${pixels}\n`).toMatchFileSnapshot(`golden/${id}.png.txt`)
    expect(bytes.includes('pHYs')).toBe(true)
  },
  30_000,
)
