import { canvasFromFile } from '@praatplaat/model'
import { findingsOf } from '@praatplaat/model/findings'
import { instantiateTemplate } from '@praatplaat/model/templates'
import { expect, it } from 'vitest'
import { groupedFindings } from './grouped-findings.ts'
import { marksOf } from './marks-of.ts'

const canvas = canvasFromFile(instantiateTemplate('isoleerder-rotterdam', 'nl')!)
const findings = findingsOf(canvas, { today: '2027-01-21' })

it('marks boxes: of an agreement the button of its phase, of a role nothing', () => {
  const marks = marksOf(findings, canvas)
  expect(marks.get('phase:training')).toBe(1)
  expect(marks.get('handover:training.experience')).toBe(1)
  expect(marks.get('resource:R18')).toBe(1)
  expect(marks.get(`agreements:${canvas.agreements['A5']!.phaseId}`)).toBeGreaterThan(0)
  expect([...marks.keys()].filter((id) => id.startsWith('role:') || id.startsWith('agreement:'))).toEqual([])
})

it('marks nothing for what was set aside', () => {
  const set = findings.map((finding) => ({ ...finding, dismissed: 'Dat regelt de gemeente' }))
  expect(marksOf(set, canvas).size).toBe(0)
})

it('groups by phase along the road, each finding once, those of no phase last', () => {
  const groups = groupedFindings(findings, canvas)
  expect(groups.flatMap((group) => group.findings).toSorted(byId)).toEqual(findings.toSorted(byId))
  expect(groups.at(-1)?.phaseId).toBeNull()
  const withHidden = {
    ...canvas,
    phases: { ...canvas.phases, training: { ...canvas.phases['training']!, hidden: true } },
  }
  expect(groupedFindings(findings, withHidden).map(({ phaseId }) => phaseId)).not.toContain('training')
})

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1
}
