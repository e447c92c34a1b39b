import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { documentFromFile } from '../document/document-from-file.ts'
import { readCanvas } from '../document/read-canvas.ts'
import { canvasFromFile } from '../interchange/canvas-from-file.ts'
import { canvasFileToJson, canvasToFile } from '../interchange/canvas-to-file.ts'
import { parseCanvasFile } from '../interchange/parse-canvas-file.ts'
import { anyCanvasFile } from '../restore/testing/any-canvas-file.ts'
import { differencesBetween } from './differences-between.ts'

it('[DF1] a canvas as its file has it, and that file written and read, have no difference: so a version is compared', () => {
  fc.assert(
    fc.property(anyCanvasFile, (held) => {
      const canvas = readCanvas(documentFromFile(held))
      const parsed = parseCanvasFile(JSON.parse(JSON.stringify(canvasFileToJson(canvasToFile(canvas)))))
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults))
      expect(differencesBetween(canvasFromFile(parsed.file), canvasFromFile(canvasToFile(canvas)))).toEqual(
        [],
      )
    }),
  )
}, 30_000)
