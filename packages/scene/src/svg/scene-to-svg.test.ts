import { describe, expect, it } from 'vitest'
import { layoutBoard } from '../board/layout-board.ts'
import { crowdedBoard } from '../fixtures/canvases.ts'
import { makeCanvas } from '../fixtures/make-canvas.ts'
import { measureByTable } from '../text/measure-by-table.ts'
import { sceneToSvg } from './scene-to-svg.ts'
import { shapeToSvg } from './shape-to-svg.ts'

const options = { width: 1152, height: 784, locale: 'nl', measure: measureByTable } as const
const scene = layoutBoard(crowdedBoard, options)

describe('an SVG file', () => {
  it('[SC15] names and describes what it shows', () => {
    const svg = sceneToSvg(scene, { title: 'Volle plaat', description: scene.description })
    expect(svg).toContain('role="img" aria-labelledby="praatplaat-title praatplaat-description"')
    expect(svg).toContain('<title id="praatplaat-title">Volle plaat</title>')
    expect(svg).toContain(
      'Fase 1, Werving en selectie: regie bij Werkgever; 15 fiches; nog geen afspraak; nog geen middelen.',
    )
    expect(svg).toContain('viewBox="0 0 1152 784"')
  })

  it('[SC15] runs nothing and fetches nothing', () => {
    const svg = sceneToSvg(scene, { title: '', description: '' })
    expect(svg).not.toMatch(/<script|<image|<use|<foreignObject|href|url\(|\son\w+=/iu)
    expect(svg.match(/https?:/gu)).toEqual(['http:'])
  })

  it('[SC15] writes what a group writes as text', () => {
    const hostile = `</text><script>alert("1")</script> & 'x' \u0000\uD800`
    const canvas = makeCanvas([{ title: hostile, question: hostile }], { own: { label: hostile } }, hostile)
    const board = layoutBoard(canvas, options)
    const svg = sceneToSvg(board, {
      title: hostile,
      description: hostile,
      fontFamily: `"><script>`,
      fontFaceCss: '</style><script>',
    })
    expect(svg).not.toContain('<script')
    expect(svg).not.toContain('\u0000')
    expect(svg).not.toContain('\uD800')
    expect(svg).toContain('&lt;/text&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;x&#39;')
  })

  it('[SC15] is well formed: every element that opens is closed', () => {
    const svg = sceneToSvg(scene, { title: 'Plaat', description: '', fontFaceCss: '@font-face{}' })
    const open: string[] = []
    const faults: string[] = []
    for (const [tag, closing, name, rest] of svg.matchAll(/<(\/?)([a-z]+)([^>]*)>/gu)) {
      if (closing && open.pop() !== name) faults.push(tag)
      else if (!closing && !rest!.endsWith('/')) open.push(name!)
    }
    expect(faults).toEqual([])
    expect(open).toEqual([])
  })

  it('draws each kind of shape', () => {
    expect(shapeToSvg({ draw: 'rect', x: 1, y: 2, width: 3, height: 4, radius: 1, fill: '#FFFFFF' })).toBe(
      '<rect x="1" y="2" width="3" height="4" rx="1" fill="#FFFFFF"/>',
    )
    expect(
      shapeToSvg({ draw: 'circle', x: 1, y: 2, radius: 3, stroke: '#000000', strokeWidth: 2, dash: [5, 4] }),
    ).toBe(
      '<circle cx="1" cy="2" r="3" fill="none" stroke="#000000" stroke-width="2" stroke-dasharray="5 4"/>',
    )
    expect(
      shapeToSvg({ draw: 'ellipse', x: 1, y: 2, radiusX: 3, radiusY: 4, fill: '#000000', opacity: 0.5 }),
    ).toBe('<ellipse cx="1" cy="2" rx="3" ry="4" fill="#000000" opacity="0.5"/>')
    expect(shapeToSvg({ draw: 'path', d: 'M0 0H9', x: 1, y: 2, scale: 0.5, fill: '#000000' })).toBe(
      '<path d="M0 0H9" transform="translate(1 2) scale(0.5)" fill="#000000"/>',
    )
    const text = { draw: 'text', text: 'U', x: 1, y: 2.004, size: 11, weight: 700, fill: '#000000' } as const
    expect(shapeToSvg({ ...text, align: 'middle' })).toBe(
      '<text x="1" y="2" font-size="11" font-weight="700" text-anchor="middle" fill="#000000">U</text>',
    )
  })
})
