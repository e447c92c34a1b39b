import { describe, expect, test } from 'vitest'
import { xmlFault } from '../fixtures/docx-parts.ts'
import { emptied, trickyTexts, withText } from '../fixtures/with-text.ts'
import { workedCase, workedCases } from '../fixtures/worked-case.ts'
import { boardScene, exportSvg } from './export-svg.ts'

describe('the board as SVG', () => {
  test.each(workedCases)('%s is drawn at 1600 × 1000 or larger, with its title and description', (id) => {
    const canvas = workedCase(id, 'nl')
    const scene = boardScene(canvas, { locale: 'nl' })
    expect(scene.width).toBeGreaterThanOrEqual(1600)
    expect(scene.height).toBeGreaterThanOrEqual(1000)

    const svg = exportSvg(canvas, { locale: 'nl' })
    expect(svg).toContain(`>${canvas.title}</title>`)
    // The group's own words are in it: "foto's van de bouwplaats".
    expect(svg).toContain(`>${scene.description.replaceAll("'", '&#39;')}</desc>`)
    expect(svg).toMatch(/^<svg [^>]*role="img"/)
  })

  test('is the same each time, and speaks the language of its reader', () => {
    const canvas = workedCase('isoleerder-rotterdam', 'nl')
    expect(exportSvg(canvas, { locale: 'nl' })).toBe(exportSvg(canvas, { locale: 'nl' }))
    expect(exportSvg(canvas, { locale: 'en' })).toContain('Vocational training')
  })

  test('runs nothing, whatever the group wrote', () => {
    const canvas = { ...workedCase('isoleerder-rotterdam', 'nl'), title: '<script>alert(1)</script>' }
    expect(exportSvg(canvas, { locale: 'nl' })).not.toContain('<script')
  })

  test.each(trickyTexts)('can be opened, whatever the group wrote: %s', (_, text) => {
    const canvas = withText(workedCase('isoleerder-rotterdam', 'nl'), text)
    const svg = exportSvg(canvas, { locale: 'nl' })
    expect(xmlFault(svg)).toBeNull()
    expect(svg).not.toMatch(/<script|NaN|undefined/)
  })

  test('shows the phases of an empty canvas', () => {
    const canvas = emptied(workedCase('isoleerder-rotterdam', 'nl'))
    const svg = exportSvg(canvas, { locale: 'nl' })
    expect(xmlFault(svg)).toBeNull()
    expect(svg).toContain('Werving en selectie')
  })
})
