import { canvasFileToJson } from '@praatplaat/model'
import { instantiateTemplate } from '@praatplaat/model/templates'
import { describe, expect, it, vi } from 'vitest'
import { largestFile, readCanvasFile } from './read-canvas-file.ts'

const soundJson = () => canvasFileToJson(instantiateTemplate('isoleerder-rotterdam', 'nl')!)
const fileOf = (content: unknown) =>
  new Blob([typeof content === 'string' ? content : JSON.stringify(content)])

describe('opening a praatplaat.json', () => {
  it('gives the canvas as it stood, and its title', async () => {
    const json = soundJson()
    const { canvas } = json as { canvas: { title: string } }
    expect(await readCanvasFile(fileOf(json))).toEqual({ kind: 'canvas', json, title: canvas.title })
  })

  it('takes a byte order mark for what it is', async () => {
    expect(await readCanvasFile(fileOf(`\u{feff}${JSON.stringify(soundJson())}`))).toMatchObject({
      kind: 'canvas',
    })
  })

  it('refuses 50 MB by its size, without reading a byte', async () => {
    const file = fileOf('{}')
    Object.defineProperty(file, 'size', { value: 50 * 1024 * 1024 })
    const text = vi.spyOn(file, 'text')
    expect(await readCanvasFile(file)).toEqual({ kind: 'too-large', bytes: 50 * 1024 * 1024 })
    expect(text).not.toHaveBeenCalled()
  })

  it('reads a file of exactly the largest size', async () => {
    expect(await readCanvasFile(fileOf('"'.padEnd(largestFile, 'x')))).toEqual({ kind: 'not-json' })
  })

  it('says so when the device cannot read the file', async () => {
    const folder = fileOf('')
    vi.spyOn(folder, 'text').mockRejectedValue(new DOMException('A folder', 'NotReadableError'))
    expect(await readCanvasFile(folder)).toEqual({ kind: 'unreadable' })
  })

  it.each(['', '{"format": "praatplaat",}', 'PK\u{3}\u{4} a Word file', '['.repeat(200_000)])(
    'does not take for JSON what is none (%#)',
    async (content) => {
      expect(await readCanvasFile(fileOf(content))).toEqual({ kind: 'not-json' })
    },
  )

  it('names every fault by its path, and gives no canvas', async () => {
    const json = soundJson() as { agreements: { due: unknown; phaseId: unknown }[] }
    json.agreements[1]!.due = '31-02-2027'
    json.agreements[2]!.phaseId = 'nowhere'
    const read = await readCanvasFile(fileOf(json))
    expect(read).toMatchObject({
      kind: 'faults',
      faults: [
        { path: 'agreements[1].due', code: 'not-allowed' },
        { path: 'agreements[2].phaseId', code: 'unknown-reference', detail: 'nowhere' },
      ],
    })
  })

  it('survives JSON that is nested deeper than any canvas', async () => {
    const deep = `{"format":"praatplaat","schemaVersion":1,"canvas":{"title":"t"},"more":${'['.repeat(100_000)}${']'.repeat(100_000)}}`
    expect(['not-json', 'faults', 'canvas']).toContain((await readCanvasFile(fileOf(deep))).kind)
  })
})
