import { describe, expect, it } from 'vitest'
import { rounds } from '../canvas/canvas.ts'
import { put } from '../mutation.ts'
import { documentFromFile } from './document-from-file.ts'
import { readCanvas } from './read-canvas.ts'
import { roundOf } from './round-of.ts'
import { smallCanvasFile } from './testing/small-canvas.ts'
import { writeChanges } from './write-changes.ts'

describe('roundOf', () => {
  it.each([...rounds, 'no-such-round', null, 3])('reads %j as the canvas does [RD1]', (round) => {
    const doc = documentFromFile(smallCanvasFile())
    writeChanges(doc, [put('canvas', 'canvas', { round })])
    expect(roundOf(doc)).toBe(readCanvas(doc).round)
  })
})
