import { expect, it } from 'vitest'
import { instantiateTemplate } from '../templates/templates.ts'
import { beginAgain } from './begin-again.ts'
import { canvasFileToJson } from './canvas-to-file.ts'
import { parseCanvasFile } from './parse-canvas-file.ts'

const [blank, worked] = ['praatplaat', 'isoleerder-rotterdam'].map((id) => instantiateTemplate(id, 'nl')!)

it('[FI7] a canvas begins again with its own phases and roles, and nothing that was placed or written', () => {
  const used = {
    ...worked!,
    phases: worked!.phases.slice(1, 3),
    canvas: { ...worked!.canvas, title: 'Tafel 2' },
  }
  const again = beginAgain(used, blank!)
  expect(again.phases.map(({ id }) => id)).toEqual(used.phases.map(({ id }) => id))
  expect(again.roles).toEqual(worked!.roles)
  expect(again.canvas).toMatchObject({ title: 'Tafel 2', goal: '', heldOn: null, round: 'case' })
  for (const kind of ['chips', 'leads', 'agreements', 'needs', 'resources', 'questions', 'notes'] as const)
    expect(again[kind]).toEqual([])
})

it('[FI7] a worked case is there again, as far as it has a place', () => {
  expect(beginAgain(worked!, worked!)).toEqual({
    ...worked!,
    canvas: { ...worked!.canvas, heldOn: null },
  })
  const [first] = worked!.phases
  const without = {
    ...worked!,
    phases: worked!.phases.slice(1),
    agreements: [],
    roles: worked!.roles.filter(({ id }) => id !== 'employer'),
  }
  const again = beginAgain(without, worked!)
  expect(again.chips.length).toBeGreaterThan(0)
  expect(again.agreements.length).toBeGreaterThan(0)
  expect(again.chips.filter(({ phaseId, roleId }) => phaseId === first!.id || roleId === 'employer')).toEqual(
    [],
  )
  expect(parseCanvasFile(canvasFileToJson(again))).toMatchObject({ ok: true })
})

it('[FI7] a canvas of no template is empty', () => {
  const again = beginAgain(worked!, null)
  expect([again.chips, again.agreements, again.carried]).toEqual([[], [], {}])
})
