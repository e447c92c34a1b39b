import { describe, expect, it } from 'vitest'
import { phasesInOrder } from '../canvas/selectors.ts'
import { documentFromFile } from '../document/document-from-file.ts'
import { readCanvas } from '../document/read-canvas.ts'
import { parseCanvasFile } from '../interchange/parse-canvas-file.ts'

const hints = { leads: ['coach'], agreements: [{ nl: 'Afspraak', en: 'Agreement' }] }

function canvasWith(phases: readonly object[]) {
  const roles = [{ id: 'coach', label: 'Coach' }]
  const parsed = parseCanvasFile({
    format: 'praatplaat',
    schemaVersion: 1,
    canvas: { title: '' },
    phases,
    roles,
  })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults))
  return readCanvas(documentFromFile(parsed.file))
}

describe('phases', () => {
  it('[PH1] are as many as the template has, in its order', () => {
    const canvas = canvasWith([
      { id: 'z', title: 'First' },
      { id: 'm', title: 'Alongside', continuous: true },
      { id: 'a', title: 'Last' },
    ])
    expect(phasesInOrder(canvas).map(({ id, continuous }) => [id, continuous])).toEqual([
      ['z', false],
      ['m', true],
      ['a', false],
    ])
    expect(phasesInOrder(canvasWith([]))).toEqual([])
  })

  it('[PH2] keep what the template would suggest, and nothing of it is filled in', () => {
    const canvas = canvasWith([{ id: 'p', title: 'Phase', hints }])
    expect(canvas.phases['p']?.hints).toMatchObject(hints)
    expect([canvas.chips, canvas.leads, canvas.agreements]).toEqual([{}, {}, {}])
  })
})
