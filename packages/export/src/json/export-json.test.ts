import { canvasToFile, parseCanvasFile } from '@praatplaat/model'
import { describe, expect, test } from 'vitest'
import { workedCase, workedCases } from '../fixtures/worked-case.ts'
import { exportJson } from './export-json.ts'

describe('praatplaat.json', () => {
  test.each(workedCases)('read back, %s is the same, with what was carried along', (id) => {
    const canvas = workedCase(id, 'nl')
    const parsed = parseCanvasFile(JSON.parse(exportJson(canvas)))
    expect(parsed).toEqual({ ok: true, file: canvasToFile(canvas) })
    expect(Object.keys(canvas.carried).length).toBeGreaterThan(0)
  })

  test('is indented by two spaces and ends its last line', () => {
    const text = exportJson(workedCase('isoleerder-rotterdam', 'nl'))
    expect(text.startsWith('{\n  "format": "praatplaat",\n')).toBe(true)
    expect(text.endsWith('}\n')).toBe(true)
  })
})
