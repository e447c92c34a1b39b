import { describe, expect, it } from 'vitest'
import { parseCanvasFile } from './parse-canvas-file.ts'

type Entry = Record<string, unknown>

/** A small file without a fault, for each test to spoil. */
function soundFile(): Record<string, unknown> &
  Record<'phases' | 'roles' | 'chips' | 'leads' | 'agreements', Entry[]> {
  return {
    format: 'praatplaat',
    schemaVersion: 1,
    canvas: { title: 'Small' },
    phases: [{ id: 'p', title: 'Phase' }],
    roles: [{ id: 'r', label: 'Role' }],
    chips: [{ phaseId: 'p', roleId: 'r', involvement: 'does' }],
    leads: [{ phaseId: 'p', roleId: 'r' }],
    agreements: [{ id: 'a', text: 'Text', phaseId: 'p', ownerId: 'r', partnerIds: ['r'] }],
  }
}

function faultsOf(json: unknown): readonly string[] {
  const parsed = parseCanvasFile(json)
  return parsed.ok ? [] : parsed.faults.map(({ path, code }) => `${path}: ${code}`)
}

describe('parseCanvasFile', () => {
  it('takes a file that says only what it must, and fills in the rest', () => {
    const parsed = parseCanvasFile({ format: 'praatplaat', schemaVersion: 1, canvas: { title: 'Bare' } })
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
    ['agreements', Array.from({ length: 2001 }, () => ({})), 'agreements: too-many'],
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
  ] as const)('[FI1] names the fault in a record of %s: %j', (kind, spoiled, fault) => {
    const file = soundFile()
    file[kind] = [{ ...file[kind][0], ...spoiled }]
    expect(faultsOf(file)).toContain(fault)
  })

  it.each(['phases', 'roles', 'chips', 'leads', 'agreements'] as const)(
    '[FI1] names a duplicate in %s',
    (kind) => {
      const file = soundFile()
      file[kind] = [...file[kind], ...file[kind]]
      expect(faultsOf(file)).toEqual([`${kind}[1]: duplicate`])
    },
  )

  it.each(['', 'a/b', 'a.b', 'x'.repeat(65), '__proto__', 'é'])('[FI1] [DO1] takes no id like %j', (id) => {
    expect(faultsOf({ ...soundFile(), agreements: [{ id, text: '' }] })).toEqual([
      'agreements[0].id: not-allowed',
    ])
  })

  it('[FI2] names all faults of a file, and gives no canvas', () => {
    const file = {
      ...soundFile(),
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
    expect(faultsOf({ ...soundFile(), agreements: deep })).toEqual(['agreements[0]: wrong-type'])
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
