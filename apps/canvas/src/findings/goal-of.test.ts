import { canvasFromFile } from '@praatplaat/model'
import type { Finding } from '@praatplaat/model/findings'
import { instantiateTemplate } from '@praatplaat/model/templates'
import { describe, expect, it } from 'vitest'
import { goalOf } from './goal-of.ts'

const canvas = canvasFromFile(instantiateTemplate('isoleerder-rotterdam', 'nl')!)
const [board, table, phone] = [
  { view: 'board', narrow: false },
  { view: 'table', narrow: false },
  { view: 'board', narrow: true },
] as const

function about(
  kind: Finding['place']['kind'],
  id: string,
  code: Finding['code'] = 'phase-without-agreement',
): Finding {
  return { id: `${code}.${id}`, code, subject: id, place: { kind, id }, dismissed: null, facts: {} }
}

describe('the way to what a finding is about', () => {
  it('leads on the board to its box, and to the phase that a phone must show', () => {
    expect(goalOf(about('phase', 'training'), canvas, board)).toEqual({
      view: 'board',
      selection: { kind: 'phase', phaseId: 'training' },
      phaseId: 'training',
      focus: 'phase:training',
    })
    expect(goalOf(about('handover', 'training.experience'), canvas, phone)).toMatchObject({
      phaseId: 'training',
      focus: 'handover:training.experience',
    })
  })

  it('leads in the table to the nearest cell', () => {
    const cell = (finding: Finding) => goalOf(finding, canvas, table)?.focus
    expect(cell(about('phase', 'training', 'lead-contested'))).toBe('lead/training')
    expect(cell(about('phase', 'training'))).toBe('foot/training')
    expect(cell(about('phase', 'training', 'phase-without-participant'))).toBe('head/training')
    expect(cell(about('handover', 'training.experience'))).toBe('lead/experience')
    expect(cell(about('chip', 'training.job-coach'))).toBe('role:job-coach/training')
  })

  it('leads to an agreement in the list of agreements, from wherever one is', () => {
    for (const from of [board, table, phone]) {
      expect(goalOf(about('agreement', 'A5'), canvas, from)).toMatchObject({
        view: 'agreements',
        focus: 'agreement:A5',
      })
    }
  })

  it('leads to the agreements of who owns too many, and to the chip of who is only informed', () => {
    expect(goalOf(about('role', 'employer', 'owner-overloaded'), canvas, board)).toMatchObject({
      view: 'agreements',
      focus: 'role:employer',
    })
    expect(goalOf(about('role', 'employer', 'role-only-informed'), canvas, board)).toMatchObject({
      view: 'board',
      selection: { kind: 'chip' },
    })
  })

  it('has no goal for what is nowhere to be seen', () => {
    expect(goalOf(about('canvas', 'canvas', 'dangling-reference'), canvas, board)).toBeNull()
    expect(goalOf(about('role', 'nobody', 'role-only-informed'), canvas, board)).toBeNull()
  })

  it('tells in the sheet of a phone what stands in no phase', () => {
    const loose = Object.values(canvas.resources).find(({ phaseId }) => phaseId === null)
    const id = loose?.id ?? 'gone'
    expect(goalOf(about('resource', id, 'resource-ended'), canvas, phone)).toMatchObject({ focus: null })
    expect(goalOf(about('resource', id, 'resource-ended'), canvas, board)?.focus).toBe(`resource:${id}`)
  })
})
