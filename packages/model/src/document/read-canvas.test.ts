import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { documentFromFile } from './document-from-file.ts'
import { readCanvas } from './read-canvas.ts'
import { listedKinds } from '../record-kinds.ts'
import { smallCanvasFile } from './testing/small-canvas.ts'

/** Reads the small canvas after somebody wrote these keys as they liked. */
function readAfter(kind: string, keys: Readonly<Record<string, unknown>>) {
  const doc = documentFromFile(smallCanvasFile())
  for (const [key, held] of Object.entries(keys)) doc.getMap(kind).set(key, held)
  return readCanvas(doc)
}

describe('readCanvas', () => {
  it('[CA2] reads an empty document as an empty, complete canvas', () => {
    expect(readCanvas(new Y.Doc())).toMatchObject({
      schemaVersion: 1,
      title: '',
      goal: '',
      phases: {},
      repairs: [],
    })
  })

  it('[CA2] gives a value that is frozen all through, its dictionaries in the order of their ids', () => {
    const canvas = readCanvas(documentFromFile(smallCanvasFile()))
    expect(thawed(canvas, '')).toEqual([])
    expect(Object.keys(canvas.roles)).toEqual(['coach', 'employer', 'manager', 'participant'])
    expect(canvas.repairs).toEqual([])
  })

  it.each([
    ['chips', { 'recruit.coach/involvement': 'sleeps' }, '/chips/recruit.coach/involvement'],
    ['chips', { 'recruit.coach/order': 'a00' }, '/chips/recruit.coach/order'],
    ['agreements', { 'a-profile/due': '2027-02-30' }, '/agreements/a-profile/due'],
    ['agreements', { 'a-profile/text': 'no shared text' }, '/agreements/a-profile/text'],
    ['roles', { 'coach/colour': 'red' }, '/roles/coach/colour'],
    ['phases', { 'train/tasks': [1] }, '/phases/train/tasks'],
    ['canvas', { tailoring: 'enormous' }, '/canvas/tailoring'],
  ])('[RD1] shows a fallback for %s %j, and says so', (kind, keys, path) => {
    const canvas = readAfter(kind, keys)
    expect(canvas.repairs).toEqual([{ path, kind: 'unreadable-field' }])
    expect(JSON.stringify(canvas)).not.toContain(JSON.stringify(Object.values(keys)[0]))
  })

  it('[RD1] a field that was never written is no fault', () => {
    expect(readAfter('roles', { newcomer: true })).toMatchObject({
      roles: { newcomer: { id: 'newcomer', label: '', symbol: 'user-round', core: false } },
      repairs: [],
    })
  })

  it('[RD1] one broken partner does not cost the others their place', () => {
    const canvas = readAfter('agreements', {
      'a-profile/partnerIds/no id': true,
      'a-profile/partnerIds/': true,
    })
    expect(canvas.agreements['a-profile']?.partnerIds).toEqual(['coach'])
    expect(canvas.repairs).toEqual([{ path: '/agreements/a-profile/partnerIds', kind: 'unreadable-field' }])
  })

  it('[RD2] keeps references to what is gone, and reports them', () => {
    const canvas = readAfter('agreements', {
      'a-profile/phaseId': 'gone',
      'a-profile/ownerId': 'constructor',
      'a-profile/partnerIds/left': true,
    })
    expect(canvas.agreements['a-profile']).toMatchObject({ phaseId: 'gone', ownerId: 'constructor' })
    expect(canvas.repairs).toEqual([
      { path: '/agreements/a-profile/ownerId', kind: 'dangling' },
      { path: '/agreements/a-profile/partnerIds/left', kind: 'dangling' },
      { path: '/agreements/a-profile/phaseId', kind: 'dangling' },
    ])
    expect(readAfter('chips', { 'gone.coach': true }).repairs).toEqual([
      { path: '/chips/gone.coach/phaseId', kind: 'dangling' },
    ])
    expect(readAfter('leads', { 'train.gone': true }).repairs).toEqual([
      { path: '/leads/train.gone/roleId', kind: 'dangling' },
    ])
  })

  it.each([
    ['handovers', { 'h.train': true }, ['h.train/fromPhaseId']],
    ['handovers', { 'train.match': true, 'train.match/agreementId': 'x' }, ['train.match/agreementId']],
    ['needs', { n: true, 'n/fromRoleId': 'x', 'n/toRoleId': 'y' }, ['n/fromRoleId', 'n/toRoleId']],
    ['needs', { n: true, 'n/phaseId': 'x', 'n/agreementId': 'y' }, ['n/agreementId', 'n/phaseId']],
    [
      'resources',
      { r: true, 'r/providerId': 'x', 'r/paidRoleIds/y': true },
      ['r/paidRoleIds/y', 'r/providerId'],
    ],
    ['questions', { q: true, 'q/phaseId': 'constructor' }, ['q/phaseId']],
    ['notes', { b: true, 'b/place': { on: 'theme', id: 'train', x: 0, y: 0 } }, ['b/place']],
    ['comments', { c: true, 'c/about': { kind: 'chip', id: 'train.coach' } }, ['c/about']],
    ['comments', { c: true, 'c/roleId': 'x' }, ['c/about', 'c/roleId']],
  ])('[RD2] reports what of the %s refers to what is gone: %o', (kind, keys, dangling) => {
    expect(readAfter(kind, keys).repairs).toEqual(
      dangling.map((path) => ({ path: `/${kind}/${path}`, kind: 'dangling' })),
    )
  })

  it.each([
    ['chips', 'train.coach/involvement'],
    ['chips', 'no-role'],
    ['chips', 'a.b.c'],
    ['chips', 'train.__proto__'],
    ['leads', 'train.'],
    ['handovers', 'train'],
    ['dismissals', 'lead-empty'],
    ['dismissals', 'lead-empty.a.b.c.d'],
    ['needs', 'a.b'],
    ['agreements', 'no id'],
    ['agreements', '__proto__'],
    ['phases', 'x'.repeat(65)],
    ['phases', 'canvas/title'],
  ])('[RD3] does not show %s %s', (kind, key) => {
    const canvas = readAfter(kind, { [key]: true })
    const id = key.split('/')[0]
    expect(canvas.repairs).toEqual([{ path: `/${kind}/${id}`, kind: 'leftover' }])
    expect({ ...canvas, repairs: [] }).toEqual({ ...readAfter(kind, {}), repairs: [] })
  })

  it.each([
    'coach/constructor',
    'coach/__proto__',
    'coach/__proto__/polluted',
    'coach/label/x',
    'coach/label/x/y',
    'coach/newer',
    '/label',
  ])('[DO1] leaves a key alone that says nothing to it: %s', (key) => {
    expect(readAfter('roles', { [key]: { polluted: true } })).toEqual(readAfter('roles', {}))
    expect(readAfter('canvas', { [key]: true })).toEqual(readAfter('canvas', {}))
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })

  it('[DO1] finds nothing under names that every object has', () => {
    const canvas = readAfter('roles', {})
    for (const dictionary of [...listedKinds.map((kind) => canvas[kind]), canvas.carried]) {
      expect(dictionary['constructor'] ?? dictionary['__proto__']).toBeUndefined()
      expect('toString' in dictionary).toBe(false)
    }
  })

  it('leaves out what was carried and is no JSON', () => {
    const carried = readAfter('carried', { '/bytes': new Uint8Array(2), '/fine': [1] }).carried
    expect(Object.keys(carried)).toEqual(['/fine', '/recipes'])
  })
})

function thawed(value: unknown, path: string): readonly string[] {
  if (typeof value !== 'object' || value === null || path.startsWith('/carried/')) return []
  const within = Object.entries(value).flatMap(([name, held]) => thawed(held, `${path}/${name}`))
  return Object.isFrozen(value) ? within : [path, ...within]
}
