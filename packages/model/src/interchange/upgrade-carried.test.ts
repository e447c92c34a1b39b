import { describe, expect, it } from 'vitest'
import { documentFromFile } from '../document/document-from-file.ts'
import { readCanvas } from '../document/read-canvas.ts'
import { canvasFileToJson, canvasToFile } from './canvas-to-file.ts'
import { currentSchemaVersion } from './canvas-file.ts'
import { parseCanvasFile } from './parse-canvas-file.ts'

const version1 = {
  format: 'praatplaat',
  schemaVersion: 1,
  canvas: { title: 'Old' },
  phases: [
    { id: 'recruit', title: 'Recruit', hidden: true },
    { id: 'match', title: 'Match', hidden: 'at first' },
  ],
  roles: [
    { id: 'employer', label: 'Employer' },
    { id: 'manager', label: 'Manager' },
  ],
}

function upgraded(sections: Readonly<Record<string, unknown>>) {
  const parsed = parseCanvasFile({ ...version1, ...sections })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults))
  return parsed.file
}

describe('a file of version 1', () => {
  it('[MI3] becomes one of this version; what has a place now becomes records with the ids that it had', () => {
    const file = upgraded({
      themes: [{ id: 'finance', name: { nl: 'Geld', en: 'Money' }, questions: ['Who pays?'] }],
      needs: [
        { id: 'N1', fromRoleId: 'employer', toRoleId: 'manager', phaseId: 'match', text: 'In writing' },
      ],
      resources: [
        { id: 'R1', providerId: 'manager', kind: 'money', text: 'Budget', status: null, until: '2027-12-31' },
      ],
      questions: [{ id: 'Q1', text: 'Who pays?' }],
    })
    expect(file).toMatchObject({
      schemaVersion: currentSchemaVersion,
      themes: [{ id: 'finance', questions: ['Who pays?'], order: 'a0' }],
      needs: [{ id: 'N1', toRoleId: 'manager', answer: 'open', agreementId: null }],
      resources: [{ id: 'R1', kind: 'money', until: '2027-12-31', lasting: null, paidRoleIds: [] }],
      questions: [{ id: 'Q1', phaseId: null, settled: false }],
    })
    expect(Object.keys(file.carried)).toEqual(['/phases/match/hiddenOfVersion1'])
  })

  it('[MI3] numbers what had no id, and keeps their order', () => {
    const { needs, questions } = upgraded({
      needs: [
        { text: 'First', phaseId: 'match' },
        { id: 'x', text: 'Second', phaseId: 'match' },
        { text: 'Third' },
      ],
      questions: [{ text: 'Why?' }],
    })
    expect(needs.map(({ id, order }) => [id, order])).toEqual([
      ['N1', 'a0'],
      ['x', 'a1'],
      ['N3', 'a0'],
    ])
    expect(questions.map(({ id }) => id)).toEqual(['Q1'])
  })

  it('[MI3] [FI3] what cannot be read as a whole record stays carried beside where it stood, and is no fault', () => {
    const sections = {
      needs: [
        'a sentence',
        { id: 'N1', text: 'Sound' },
        { id: 'N1', text: 'Twice' },
        { text: 'To nobody', toRoleId: 'gone' },
      ],
      resources: { hall: 'ours' },
      comments: [],
      dismissals: [{ why: 'not ours' }],
    }
    const file = upgraded(sections)
    expect(file.needs.map(({ text }) => text)).toEqual(['Sound'])
    expect(file.carried).toEqual({
      '/phases/match/hiddenOfVersion1': 'at first',
      '/needsOfVersion1': [sections.needs[0], sections.needs[2], sections.needs[3]],
      '/resourcesOfVersion1': sections.resources,
      '/dismissalsOfVersion1': sections.dismissals,
    })
  })

  it('[MI3] [FI3] what a record says that no version knows goes along with it', () => {
    const file = upgraded({ needs: [{ id: 'N1', text: 'Sound', since: 2026 }] })
    expect(file.carried).toMatchObject({ '/needs/N1/since': 2026 })
    const json = canvasFileToJson(canvasToFile(readCanvas(documentFromFile(file))))
    expect(json).toMatchObject({ needs: [{ id: 'N1', since: 2026 }] })
  })

  it('[MI3] says which phases and roles are hidden, where it said so', () => {
    const file = upgraded({})
    expect(file.phases.map(({ hidden }) => hidden)).toEqual([true, false])
  })

  it('[FI1] [MI3] has its faults named as ever', () => {
    const parsed = parseCanvasFile({
      ...version1,
      chips: [{ phaseId: 'gone', roleId: 'employer', involvement: 'does' }],
    })
    expect(parsed).toEqual({
      ok: false,
      faults: [{ path: 'chips[0].phaseId', code: 'unknown-reference', detail: 'gone' }],
    })
  })
})
