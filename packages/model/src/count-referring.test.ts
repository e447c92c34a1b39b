import { describe, expect, it } from 'vitest'
import { canvasFromFile } from './interchange/canvas-from-file.ts'
import { countReferring } from './count-referring.ts'
import { parseCanvasFile } from './interchange/parse-canvas-file.ts'

const parsed = parseCanvasFile({
  format: 'praatplaat',
  schemaVersion: 2,
  canvas: { title: '' },
  phases: [
    { id: 'start', title: 'Start' },
    { id: 'later', title: 'Later' },
  ],
  roles: [
    { id: 'coach', label: 'Coach' },
    { id: 'school', label: 'School' },
    { id: 'buddy', label: 'Buddy' },
  ],
  chips: [
    { phaseId: 'start', roleId: 'coach', involvement: 'does' },
    { phaseId: 'start', roleId: 'school', involvement: 'informed' },
  ],
  agreements: [
    { id: 'a', phaseId: 'start', text: 'Bellen', ownerId: 'coach', partnerIds: ['coach', 'school'] },
  ],
})
if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults))
const canvas = canvasFromFile(parsed.file)

describe('countReferring', () => {
  it('[PH7] counts by kind what is in the way of removing a phase', () => {
    expect(countReferring(canvas, 'phases', 'start')).toEqual({ chips: 2, agreements: 1 })
    expect(countReferring(canvas, 'phases', 'later')).toEqual({})
  })

  it('[RO5] [RO6] counts what is a role’s; an agreement that names it twice is one', () => {
    expect(countReferring(canvas, 'roles', 'coach')).toEqual({ chips: 1, agreements: 1 })
    expect(countReferring(canvas, 'roles', 'school')).toEqual({ chips: 1, agreements: 1 })
    expect(countReferring(canvas, 'roles', 'buddy')).toEqual({})
  })
})
