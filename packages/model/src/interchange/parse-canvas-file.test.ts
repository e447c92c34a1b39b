import { describe, expect, it } from 'vitest'
import { listedKinds, type ListedKind } from '../record-kinds.ts'
import { currentSchemaVersion } from './canvas-file.ts'
import { parseCanvasFile } from './parse-canvas-file.ts'

type Entry = Record<string, unknown>

/** A small file without a fault, for each test to spoil. */
function soundFile(): Record<string, unknown> & Record<ListedKind, Entry[]> {
  return {
    format: 'praatplaat',
    schemaVersion: currentSchemaVersion,
    canvas: { title: 'Small' },
    phases: [{ id: 'p', title: 'Phase' }],
    roles: [{ id: 'r', label: 'Role' }],
    chips: [{ phaseId: 'p', roleId: 'r', involvement: 'does' }],
    leads: [{ phaseId: 'p', roleId: 'r' }],
    agreements: [{ id: 'a', text: 'Text', phaseId: 'p', ownerId: 'r', partnerIds: ['r'] }],
    themes: [{ id: 't', name: 'Theme' }],
    handovers: [{ fromPhaseId: 'p', toPhaseId: 'p', agreementId: 'a' }],
    needs: [{ id: 'n', text: '', phaseId: 'p', fromRoleId: 'r', toRoleId: 'r', agreementId: 'a' }],
    resources: [{ id: 'm', text: '', phaseId: null, providerId: 'r', paidRoleIds: ['r'] }],
    questions: [{ id: 'q', text: '', phaseId: 'p' }],
    notes: [{ id: 'b', text: '', place: { on: 'theme', id: 't', x: 0, y: 1 } }],
    comments: [{ id: 'c', text: '', about: { kind: 'agreement', id: 'a' }, roleId: 'r' }],
    dismissals: [{ code: 'lead-empty', subject: 'p.r', reason: 'Not yet' }],
  }
}

function faultsOf(json: unknown): readonly string[] {
  const parsed = parseCanvasFile(json)
  return parsed.ok ? [] : parsed.faults.map(({ path, code }) => `${path}: ${code}`)
}

describe('parseCanvasFile', () => {
  it('takes a file that says only what it must, and fills in the rest', () => {
    const parsed = parseCanvasFile({ format: 'praatplaat', schemaVersion: 2, canvas: { title: 'Bare' } })
    expect(parsed).toMatchObject({
      ok: true,
      file: { canvas: { title: 'Bare', round: 'case', goal: '' }, chips: [] },
    })
  })

  it.each([null, 'text', 7, [], {}, { format: 'other' }])('[FI1] says that %j is no canvas', (json) => {
    expect(faultsOf(json)).toEqual([': not-praatplaat'])
  })

  it.each([
    ['canvas', undefined, 'canvas: missing'],
    ['canvas', 'text', 'canvas: wrong-type'],
    ['canvas', {}, 'canvas.title: missing'],
    ['canvas', { title: 3 }, 'canvas.title: wrong-type'],
    ['canvas', { title: 'x'.repeat(201) }, 'canvas.title: too-long'],
    ['canvas', { title: '', goal: 'x'.repeat(20_001) }, 'canvas.goal: too-long'],
    ['canvas', { title: '', heldOn: '2027-02-30' }, 'canvas.heldOn: not-allowed'],
    ['canvas', { title: '', round: 'lunch' }, 'canvas.round: not-allowed'],
    ['schemaVersion', undefined, 'schemaVersion: missing'],
    ['schemaVersion', '1', 'schemaVersion: wrong-type'],
    ['schemaVersion', 0, 'schemaVersion: wrong-type'],
    ['schemaVersion', 99, 'schemaVersion: newer-version'],
    ['chips', {}, 'chips: wrong-type'],
    ['chips', null, 'chips: wrong-type'],
    ['leads', ['text'], 'leads[0]: wrong-type'],
    ['questions', Array.from({ length: 2001 }, () => ({})), 'questions: too-many'],
  ])('[FI1] names the fault in %s %#', (section, held, fault) => {
    expect(faultsOf({ ...soundFile(), [section]: held })).toEqual([fault])
  })

  it.each([
    ['phases', { id: undefined }, 'phases[0].id: missing'],
    ['phases', { title: { nl: 'Alleen' } }, 'phases[0].title: wrong-type'],
    ['phases', { tasks: Array.from({ length: 51 }, () => 'x') }, 'phases[0].tasks: too-many'],
    ['phases', { continuous: 'yes' }, 'phases[0].continuous: wrong-type'],
    ['roles', { colour: 'red' }, 'roles[0].colour: not-allowed'],
    ['roles', { symbol: 'dragon' }, 'roles[0].symbol: not-allowed'],
    ['roles', { code: 'LONGER' }, 'roles[0].code: too-long'],
    ['roles', { order: 'a00' }, 'roles[0].order: not-allowed'],
    ['chips', { involvement: undefined }, 'chips[0].involvement: missing'],
    ['chips', { involvement: 'sleeps' }, 'chips[0].involvement: not-allowed'],
    ['chips', { roleId: 'gone' }, 'chips[0].roleId: unknown-reference'],
    ['leads', { phaseId: 'gone' }, 'leads[0].phaseId: unknown-reference'],
    ['leads', { reason: 'x'.repeat(501) }, 'leads[0].reason: too-long'],
    ['agreements', { id: 'a/b' }, 'agreements[0].id: not-allowed'],
    ['agreements', { text: undefined }, 'agreements[0].text: missing'],
    ['agreements', { status: 'maybe' }, 'agreements[0].status: not-allowed'],
    ['agreements', { due: 20270121 }, 'agreements[0].due: wrong-type'],
    ['agreements', { ownerId: 'gone' }, 'agreements[0].ownerId: unknown-reference'],
    ['agreements', { partnerIds: ['r', 'gone'] }, 'agreements[0].partnerIds[1]: unknown-reference'],
    [
      'agreements',
      { partnerIds: Array.from({ length: 81 }, () => 'r') },
      'agreements[0].partnerIds: too-many',
    ],
    ['agreements', { partnerIds: ['r', 7] }, 'agreements[0].partnerIds[1]: wrong-type'],
    ['phases', { hidden: 'yes' }, 'phases[0].hidden: wrong-type'],
    ['themes', { questions: [7] }, 'themes[0].questions[0]: wrong-type'],
    ['handovers', { fromPhaseId: 'gone' }, 'handovers[0].fromPhaseId: unknown-reference'],
    ['handovers', { agreementId: 'gone' }, 'handovers[0].agreementId: unknown-reference'],
    ['handovers', { moment: 'x'.repeat(501) }, 'handovers[0].moment: too-long'],
    ['needs', { answer: 'perhaps' }, 'needs[0].answer: not-allowed'],
    ['needs', { toRoleId: 'gone' }, 'needs[0].toRoleId: unknown-reference'],
    ['needs', { agreementId: 'gone' }, 'needs[0].agreementId: unknown-reference'],
    ['resources', { kind: 'luck' }, 'resources[0].kind: not-allowed'],
    ['resources', { shortBy: 1.5 }, 'resources[0].shortBy: not-allowed'],
    ['resources', { paidRoleIds: ['gone'] }, 'resources[0].paidRoleIds[0]: unknown-reference'],
    ['questions', { settled: 1 }, 'questions[0].settled: wrong-type'],
    ['notes', { place: { on: 'phase', id: 'gone', x: 0, y: 0 } }, 'notes[0].place: unknown-reference'],
    ['notes', { place: { on: 'phase', id: 'p', x: 2, y: 0 } }, 'notes[0].place.x: not-allowed'],
    ['notes', { place: { on: 'board', id: 'p', x: 0, y: 0 } }, 'notes[0].place: not-allowed'],
    ['comments', { about: { kind: 'chip', id: 'p' } }, 'comments[0].about: not-allowed'],
    ['comments', { roleId: 'gone' }, 'comments[0].roleId: unknown-reference'],
    ['dismissals', { subject: '' }, 'dismissals[0].subject: not-allowed'],
    ['dismissals', { code: 'lead.empty' }, 'dismissals[0].code: not-allowed'],
  ] as const)('[FI1] names the fault in a record of %s: %j', (kind, spoiled, fault) => {
    const file = soundFile()
    file[kind] = [{ ...file[kind][0], ...spoiled }]
    expect(faultsOf(file)).toContain(fault)
  })

  it('takes a file with something of every kind', () => {
    expect(faultsOf(soundFile())).toEqual([])
  })

  it.each(listedKinds)('[FI1] names a duplicate in %s', (kind) => {
    const file = soundFile()
    file[kind] = [...file[kind], ...file[kind]]
    expect(faultsOf(file)).toEqual([`${kind}[1]: duplicate`])
  })

  it('[CM5] takes what was said about a chip that is not on the board', () => {
    const comments = [{ id: 'c', text: 'Who?', about: { kind: 'chip', id: 'p.other' } }]
    expect(faultsOf({ ...soundFile(), comments })).toEqual([])
  })

  it.each(['', 'a/b', 'a.b', 'x'.repeat(65), '__proto__', 'é'])('[FI1] [DO1] takes no id like %j', (id) => {
    expect(faultsOf({ ...soundFile(), questions: [{ id, text: '' }] })).toEqual([
      'questions[0].id: not-allowed',
    ])
  })

  it('[FI2] names all faults of a file, and gives no canvas', () => {
    const file = {
      format: 'praatplaat',
      schemaVersion: 2,
      roles: [{ id: 'r', label: 'Role' }],
      canvas: {},
      chips: [{ phaseId: 'gone', roleId: 'r', involvement: 'sleeps' }],
    }
    expect(parseCanvasFile(file)).toEqual({ ok: false, faults: expect.any(Array) as unknown })
    expect(faultsOf(file)).toEqual([
      'canvas.title: missing',
      'chips[0].involvement: not-allowed',
      'chips[0].phaseId: unknown-reference',
    ])
  })

  it('[FI5] [FI1] refuses what lies too deep, without falling over it', () => {
    const deep = JSON.parse(`${'['.repeat(50_000)}${']'.repeat(50_000)}`) as unknown
    expect(faultsOf({ ...soundFile(), extra: deep })).toEqual(['extra: wrong-type'])
    expect(faultsOf({ ...soundFile(), canvas: { title: deep } })).toEqual(['canvas.title: wrong-type'])
    expect(faultsOf({ ...soundFile(), questions: deep })).toEqual(['questions[0]: wrong-type'])
  })

  it('keeps the indexes that say the same as the order in the file, and makes new ones otherwise', () => {
    const rising = [
      { id: 'r', label: '', order: 'a1' },
      { id: 'q', label: '', order: 'a5' },
    ]
    const orders = (roles: readonly object[]) => {
      const parsed = parseCanvasFile({ ...soundFile(), roles })
      return parsed.ok && parsed.file.roles.map(({ id, order }) => [id, order])
    }
    expect(orders(rising)).toEqual([
      ['r', 'a1'],
      ['q', 'a5'],
    ])
    expect(orders(rising.toReversed())).toEqual([
      ['q', 'a0'],
      ['r', 'a1'],
    ])
  })
})
