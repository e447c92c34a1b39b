import { describe, expect, it } from 'vitest'
import { canvasFromFile } from '../interchange/canvas-from-file.ts'
import { parseCanvasFile } from '../interchange/parse-canvas-file.ts'
import { compareTables, differencesFirst, isDifferent, leadAnswers, richestTable } from './compare-tables.ts'
import type { ComparedTable } from './compared-table.ts'

type Parts = Readonly<Record<string, readonly object[]>>

const road = [
  { id: 'recruit', title: { nl: 'Werven', en: 'Recruit' } },
  { id: 'train', title: 'Opleiden' },
]
const parties = [
  { id: 'employer', label: { nl: 'Werkgever', en: 'Employer' } },
  { id: 'manager', label: 'Klant\u00ADmanager' },
  { id: 'coach', label: 'Coach' },
]

function table(number: number, parts: Parts): ComparedTable {
  const parsed = parseCanvasFile({
    format: 'praatplaat',
    schemaVersion: 2,
    canvas: { title: `Tafel ${number}` },
    phases: road,
    roles: parties,
    ...parts,
  })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults))
  return { number, name: `Tafel ${number}`, canvas: canvasFromFile(parsed.file) }
}
const compare = (...all: readonly Parts[]) =>
  compareTables(all.map((parts, index) => table(index + 1, parts)))
const lead = (phaseId: string, roleId: string, reason = '') => ({ phaseId, roleId, reason })
const chip = (phaseId: string, roleId: string, involvement = 'does') => ({ phaseId, roleId, involvement })

describe('what is the same at several tables', () => {
  it('[CP1] has the same id, whatever a table calls it; or else the same name in a language', () => {
    const { phases, roles } = compare(
      { phases: [...road, { id: 'p1', title: 'Nazorg' }] },
      { phases: [{ id: 'recruit', title: 'Zoeken' }, road[1]!, { id: 'p2', title: ' nazorg ' }] },
      { roles: [...parties, { id: 'r1', label: 'Buddy' }], phases: [{ id: 'x', title: 'RECRUIT' }] },
    )
    expect(phases.map(({ key, at }) => [key, at.map((here) => here?.phase.id)])).toEqual([
      ['recruit', ['recruit', 'recruit', 'x']],
      ['train', ['train', 'train', undefined]],
      ['p1', ['p1', 'p2', undefined]],
    ])
    expect(roles.map(({ key, at }) => [key, at.map((role) => role?.id)])).toEqual([
      ['employer', ['employer', 'employer', 'employer']],
      ['manager', ['manager', 'manager', 'manager']],
      ['coach', ['coach', 'coach', 'coach']],
      ['r1', [undefined, undefined, 'r1']],
    ])
  })

  it('[CP1] is one thing at each table: a name that a table has twice is two things', () => {
    const twice = [...road, { id: 'a', title: 'Nazorg' }, { id: 'b', title: 'Nazorg' }]
    const { phases } = compare({ phases: twice }, { phases: [{ id: 'c', title: 'Nazorg' }, ...road] })
    expect(phases.map(({ key, at }) => [key, at.map((here) => here?.phase.id)])).toEqual([
      ['recruit', ['recruit', 'recruit']],
      ['train', ['train', 'train']],
      ['a', ['a', 'c']],
      ['b', ['b', undefined]],
    ])
  })

  it('[CP1] what only a later table has stands where it stands there', () => {
    const { phases } = compare({}, { phases: [road[0]!, { id: 'new', title: 'Proef' }, road[1]!] })
    expect(phases.map(({ key }) => key)).toEqual(['recruit', 'new', 'train'])
  })

  it('[CP1] a phase that a table hides is not compared there, and one that all hide not at all', () => {
    const hidden = [road[0]!, { ...road[1]!, hidden: true }]
    expect(compare({ phases: hidden }, {}).phases[1]!.at.map((here) => here !== null)).toEqual([false, true])
    expect(compare({ phases: hidden }, { phases: hidden }).phases).toHaveLength(1)
  })
})

describe('the lead of a phase', () => {
  const verdictOf = (...leads: readonly (readonly object[])[]) =>
    compare(...leads.map((claims) => ({ leads: claims }))).phases[0]!.lead
  const [employer, manager] = [lead('recruit', 'employer'), lead('recruit', 'manager')]

  it.each([
    ['nobody', [[], []]],
    ['agree', [[employer], [employer]]],
    ['open', [[employer], []]],
    ['differ', [[employer], [manager], []]],
    ['differ', [[employer, manager], []]],
    ['differ', [[employer], [employer, manager]]],
    [
      'agree',
      [
        [lead('recruit', 'manager', 'samen'), lead('recruit', 'employer', 'samen')],
        [lead('recruit', 'employer', 'met zijn tweeën'), lead('recruit', 'manager', 'idem')],
      ],
    ],
  ] as const)('[CP2] reads as %s when the tables say %j', (verdict, leads) => {
    expect(verdictOf(...leads)).toBe(verdict)
  })

  it('[CP2] a claim of the same role under another id is the same', () => {
    const own = { roles: [{ id: 'w', label: 'werkgever' }], leads: [lead('recruit', 'w')] }
    expect(compare({ leads: [employer] }, own).phases[0]!.lead).toBe('agree')
  })

  it('[CP2] the answers are told by how many tables give them, and none comes last', () => {
    const { phases } = compare({}, { leads: [manager] }, {}, { leads: [employer] }, { leads: [employer] }, {})
    expect(leadAnswers(phases[0]!)).toEqual([
      { lead: 'clear', leaders: ['employer'], tables: [3, 4] },
      { lead: 'clear', leaders: ['manager'], tables: [1] },
      { lead: 'empty', leaders: [], tables: [0, 2, 5] },
    ])
  })
})

describe('a role in a phase', () => {
  it('[CP3] is agreed on when all that began the phase say the same, also that it is not there', () => {
    const { phases } = compare(
      { chips: [chip('recruit', 'employer'), chip('recruit', 'coach', 'advises')] },
      { chips: [chip('recruit', 'employer'), chip('recruit', 'manager')] },
      {},
    )
    expect(phases[0]!.roles).toEqual([
      { key: 'employer', involvements: ['does', 'does', null], agree: true },
      { key: 'manager', involvements: [null, 'does', null], agree: false },
      { key: 'coach', involvements: ['advises', null, null], agree: false },
    ])
    expect(phases.map(isDifferent)).toEqual([true, false])
  })

  it('[CP3] that a table hides does not stand there', () => {
    const hidden = { roles: [{ ...parties[0]!, hidden: true }, ...parties.slice(1)] }
    const chips = [chip('recruit', 'employer'), chip('recruit', 'coach')]
    expect(compare({ chips }, { chips, ...hidden }).phases[0]!.roles[0]).toMatchObject({
      involvements: ['does', null],
      agree: false,
    })
  })
})

it('[MG1] the table that made most of a phase is proposed: a settled lead first, then its agreements', () => {
  const agreements = [{ id: 'a', text: 'Een', phaseId: 'recruit' }]
  const { phases } = compare(
    { agreements: [...agreements, { ...agreements[0]!, id: 'b' }] },
    { leads: [lead('recruit', 'coach')] },
    { leads: [lead('recruit', 'manager')], agreements },
    { phases: [road[1]!] },
  )
  expect(phases.map(richestTable)).toEqual([2, 0])
})

it('[CP4] what the tables differ in most comes first: the lead, the roles, what not all have said, the road', () => {
  const phases = ['same', 'open', 'roles', 'lead'].map((id) => ({ id, title: id }))
  const { phases: compared } = compare(
    {
      phases,
      leads: [lead('lead', 'coach'), lead('open', 'coach')],
      chips: [chip('roles', 'coach')],
    },
    { phases, leads: [lead('lead', 'manager')], chips: [chip('roles', 'coach', 'informed')] },
  )
  expect(differencesFirst(compared).map(({ key }) => key)).toEqual(['lead', 'roles', 'open', 'same'])
})

it('[CP5] the agreements of all tables are one list, each with its table and the owner as all tables know it', () => {
  const { agreements } = compare(
    { agreements: [{ id: 'a', text: 'Een', phaseId: 'train', ownerId: 'coach' }] },
    {
      roles: [{ id: 'c2', label: 'Coach' }],
      agreements: [
        { id: 'a', text: 'Twee', ownerId: 'c2' },
        { id: 'b', text: 'Drie', phaseId: 'recruit' },
      ],
    },
  )
  expect(
    agreements.map(({ table: at, agreement, phase, owner }) => [at, agreement.text, phase, owner]),
  ).toEqual([
    [0, 'Een', 'train', 'coach'],
    [1, 'Drie', 'recruit', null],
    [1, 'Twee', null, 'coach'],
  ])
})
