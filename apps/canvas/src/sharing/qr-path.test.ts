import { encode } from 'uqr'
import { describe, expect, it } from 'vitest'
import { qrPath, quietZone } from './qr-path.ts'

const link = 'http://192.168.1.20:8080/c/3kq8w1Zp0aQ5#Zx1rC8k_0qV7-bN2mL4pT6yU9wE3aS5dF8gH1jK0lQw'

/** Paints the path's rectangles on squared paper. */
function painted(d: string, size: number): boolean[][] {
  const paper = Array.from({ length: size }, () => Array.from({ length: size }, () => false))
  for (const [, x, y, width] of d.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let at = Number(x); at < Number(x) + Number(width); at += 1) paper[Number(y)]![at] = true
  }
  return paper
}

describe('a QR code', () => {
  it('has exactly the dark modules of the code', () => {
    const { d, size } = qrPath(link)
    expect(painted(d, size)).toEqual(encode(link, { ecc: 'M', border: quietZone }).data)
  })

  it('keeps the quiet zone around it that readers need', () => {
    const { d, size } = qrPath(link)
    const paper = painted(d, size)
    const edge = paper.flatMap((row, y) =>
      row.filter((_, x) => Math.min(x, y, size - 1 - x, size - 1 - y) < quietZone),
    )
    expect(edge.length).toBe(size ** 2 - (size - 2 * quietZone) ** 2)
    expect(edge).not.toContain(true)
  })

  it('fits the longest address that a link here gets', () => {
    expect(() =>
      qrPath(`https://${'praatplaat.'.repeat(12)}nl/c/${'i'.repeat(32)}#${'k'.repeat(86)}`),
    ).not.toThrow()
  })
})
