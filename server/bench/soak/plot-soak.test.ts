import { describe, expect, it } from 'vitest'
import { plotSoak, type SoakStretch } from './plot-soak.ts'

const stretch = (minute: number, p99: number): SoakStretch => ({
  minute,
  p50: 1,
  p95: 4,
  p99,
  rss: 150,
  heap: 60,
  cpu: 0.4,
})

describe('the plot of a soak', () => {
  it('draws every line from zero, so that what stays the same is level', () => {
    const svg = plotSoak('A soak', [stretch(1, 8), stretch(2, 8)])
    const lines = [...svg.matchAll(/points="([^"]+)"/g)].map(([, points]) => points!.split(' '))
    expect(lines).toHaveLength(6)
    for (const points of lines) expect(new Set(points.map((point) => point.split(',')[1])).size).toBe(1)
  })

  it('draws twice as much twice as high', () => {
    const svg = plotSoak('A soak', [stretch(1, 5), stretch(2, 10)])
    const [first, second] = /points="([^"]+)"/
      .exec(svg)![1]!
      .split(' ')
      .map((point) => Number(point.split(',')[1]))
    const ground = 220 - 28
    expect((ground - second!) / (ground - first!)).toBeCloseTo(2)
  })

  it('names what a title says as text', () => {
    expect(plotSoak('50 < 60 & more', [stretch(1, 8)])).toContain('<title>50 &lt; 60 &amp; more</title>')
  })

  it('tells whole minutes below the lines, and what is measured with its unit above them', () => {
    const svg = plotSoak('A soak', [stretch(0.5, 8), stretch(2.6, 8)])
    expect(svg.match(/>[\d]+( min)?<\/text>/g)!.slice(3, 6)).toEqual([
      '>0 min</text>',
      '>1</text>',
      '>2</text>',
    ])
    for (const unit of ['(ms)', '(MiB)', '(cores)']) expect(svg).toContain(unit)
  })
})
