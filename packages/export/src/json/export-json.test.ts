import { canvasToFile, parseCanvasFile } from '@praatplaat/model'
import { describe, expect, test } from 'vitest'
import { emptied, trickyTexts, withText } from '../fixtures/with-text.ts'
import { workedCase, workedCases } from '../fixtures/worked-case.ts'
import { exportJson } from './export-json.ts'

describe('praatplaat.json', () => {
  test.each(workedCases)('read back, %s is the same, with what was carried along', (id) => {
    const canvas = workedCase(id, 'nl')
    const parsed = parseCanvasFile(JSON.parse(exportJson(canvas)))
    expect(parsed).toEqual({ ok: true, file: canvasToFile(canvas) })
    expect(Object.keys(canvas.carried).length).toBeGreaterThan(0)
  })

  test.each(workedCases.flatMap((id) => [[id, 'nl'] as const, [id, 'en'] as const]))(
    'the bytes are those that were looked at when %s was stored in %s',
    async (id, locale) => {
      await expect(exportJson(workedCase(id, locale))).toMatchFileSnapshot(`golden/${id}.${locale}.json`)
    },
  )

  test.each(trickyTexts)('whatever the group wrote is there, but halves of characters: %s', (_, text) => {
    const written = exportJson(withText(workedCase('isoleerder-rotterdam', 'nl'), text))
    expect(JSON.parse(written)).toMatchObject({ canvas: { title: text } })
    expect(written).not.toMatch(/[\uD800-\uDFFF]/u)
  })

  test('read back, an empty canvas is as empty', () => {
    const canvas = emptied(workedCase('isoleerder-rotterdam', 'nl'))
    expect(parseCanvasFile(JSON.parse(exportJson(canvas)))).toEqual({ ok: true, file: canvasToFile(canvas) })
  })

  test('is indented by two spaces and ends its last line', () => {
    const text = exportJson(workedCase('isoleerder-rotterdam', 'nl'))
    expect(text.startsWith('{\n  "format": "praatplaat",\n')).toBe(true)
    expect(text.endsWith('}\n')).toBe(true)
  })
})
