import { describe, expect, test } from 'vitest'
import { readCanvas } from '../document/read-canvas.ts'
import { documentFromFile } from '../document/document-from-file.ts'
import { parseCanvasFile } from '../interchange/parse-canvas-file.ts'
import { matrixOf } from './matrix.ts'

describe('the matrix of roles and phases', () => {
  test('has a row per role that takes part and a column per phase, in their order', () => {
    const matrix = matrixOf(
      canvasWith({
        chips: [
          { phaseId: 'match', roleId: 'coach', involvement: 'supports' },
          { phaseId: 'start', roleId: 'employer', involvement: 'does' },
        ],
      }),
    )
    expect(matrix.phases.map((phase) => phase.id)).toEqual(['start', 'match'])
    expect(matrix.rows.map(({ role, cells }) => [role.id, ...cells.map((cell) => cell.involvement)])).toEqual(
      [
        ['employer', 'does', null],
        ['coach', null, 'supports'],
      ],
    )
  })

  test('has a role that only owns or helps with an agreement', () => {
    const matrix = matrixOf(
      canvasWith({ agreements: [{ id: 'a1', text: 'Bellen', ownerId: 'coach', partnerIds: ['school'] }] }),
    )
    expect(matrix.rows.map(({ role }) => role.id)).toEqual(['coach', 'school'])
  })

  test('[PH3] leaves out what is hidden', () => {
    const canvas = canvasWith({
      chips: [
        { phaseId: 'start', roleId: 'employer', involvement: 'does' },
        { phaseId: 'match', roleId: 'coach', involvement: 'does' },
      ],
    })
    const [start, coach] = [canvas.phases['start']!, canvas.roles['coach']!]
    const matrix = matrixOf({
      ...canvas,
      phases: { ...canvas.phases, start: { ...start, hidden: true } },
      roles: { ...canvas.roles, coach: { ...coach, hidden: true } },
    })
    expect(matrix.phases.map(({ id }) => id)).toEqual(['match'])
    expect(matrix.rows).toEqual([])
  })

  test('leaves out who only lies in the tray', () => {
    expect(matrixOf(canvasWith({})).rows).toEqual([])
  })

  test('[LE1] shows a lead beside the involvement, and a lead without a chip', () => {
    const matrix = matrixOf(
      canvasWith({
        chips: [{ phaseId: 'start', roleId: 'employer', involvement: 'does' }],
        leads: [
          { phaseId: 'start', roleId: 'employer' },
          { phaseId: 'match', roleId: 'coach' },
        ],
      }),
    )
    expect(matrix.rows.map(({ cells }) => cells)).toEqual([
      [
        { involvement: 'does', lead: 'clear' },
        { involvement: null, lead: null },
      ],
      [
        { involvement: null, lead: null },
        { involvement: null, lead: 'clear' },
      ],
    ])
  })

  test('[LE2] says of each claim whether the lead is contested or shared', () => {
    const matrix = matrixOf(
      canvasWith({
        leads: [
          { phaseId: 'start', roleId: 'employer', reason: 'Kent de vloer' },
          { phaseId: 'start', roleId: 'coach', reason: 'Kent de deelnemer' },
          { phaseId: 'match', roleId: 'employer' },
          { phaseId: 'match', roleId: 'coach' },
        ],
      }),
    )
    expect(matrix.rows.map(({ cells }) => cells.map((cell) => cell.lead))).toEqual([
      ['shared', 'contested'],
      ['shared', 'contested'],
    ])
  })

  test('[PH3] leaves out hidden phases and roles, and who only takes part there', () => {
    const canvas = canvasWith({
      chips: [
        { phaseId: 'start', roleId: 'employer', involvement: 'does' },
        { phaseId: 'match', roleId: 'employer', involvement: 'does' },
        { phaseId: 'start', roleId: 'coach', involvement: 'does' },
      ],
      agreements: [{ id: 'a1', text: 'Bellen', phaseId: 'match', ownerId: 'school' }],
    })
    const matrix = matrixOf({
      ...canvas,
      phases: { ...canvas.phases, match: { ...canvas.phases['match']!, hidden: true } },
      roles: { ...canvas.roles, coach: { ...canvas.roles['coach']!, hidden: true } },
    })
    expect(matrix.phases.map(({ id }) => id)).toEqual(['start'])
    expect(matrix.rows.map(({ role, cells }) => [role.id, cells.length])).toEqual([['employer', 1]])
  })

  test('a chip whose role is gone has no place in it', () => {
    const canvas = canvasWith({ chips: [{ phaseId: 'start', roleId: 'coach', involvement: 'does' }] })
    const { coach: _, ...roles } = canvas.roles
    expect(matrixOf({ ...canvas, roles }).rows).toEqual([])
  })
})

function canvasWith(parts: { chips?: object[]; leads?: object[]; agreements?: object[] }) {
  const parsed = parseCanvasFile({
    format: 'praatplaat',
    schemaVersion: 1,
    canvas: { title: 'Tafel 3' },
    phases: [
      { id: 'start', title: 'Werving' },
      { id: 'match', title: 'Match' },
    ],
    roles: [
      { id: 'employer', label: 'Werkgever' },
      { id: 'coach', label: 'Jobcoach' },
      { id: 'school', label: 'Vakopleider' },
    ],
    ...parts,
  })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults))
  return readCanvas(documentFromFile(parsed.file))
}
