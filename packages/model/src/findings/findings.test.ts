import { describe, expect, it } from 'vitest'
import type { Canvas } from '../canvas/canvas.ts'
import { findingsOf } from './findings-of.ts'
import { canvasWith, chipsAt, leadsAt } from './testing/canvas-with.ts'

const today = '2027-01-21'
const idsOf = (canvas: Canvas, day = today) => findingsOf(canvas, { today: day }).map(({ id }) => id)
const codesOf = (canvas: Canvas, day = today) =>
  findingsOf(canvas, { today: day }).map(({ code, place }) => `${code} ${place.id}`)

/** An agreement that lacks nothing. */
const sound = {
  id: 'a',
  text: 'Bellen',
  status: 'agreed',
  phaseId: 'start',
  ownerId: 'coach',
  due: '2027-02-01',
}

describe('what the group has not come to', () => {
  it('[FN2] gives no findings on an empty canvas, in whatever round', () => {
    expect(codesOf(canvasWith({}))).toEqual([])
    expect(codesOf(canvasWith({}, { round: 'looking-back' }))).toEqual([])
    expect(codesOf(canvasWith({ phases: [], roles: [] }))).toEqual([])
  })

  it('[FN2] does not ask for anything while the first phase is being filled', () => {
    expect(codesOf(canvasWith({ chips: chipsAt('start.coach') }))).toEqual([])
  })

  it('[FN2] misses a lead once one was claimed somewhere, or once the round is past it', () => {
    const chips = chipsAt('start.employer', 'start.participant', 'match.participant')
    const empty = ['lead-empty start', 'lead-empty match']
    expect(codesOf(canvasWith({ chips }))).toEqual([])
    expect(codesOf(canvasWith({ chips }, { round: 'lead' }))).toEqual([])
    expect(codesOf(canvasWith({ chips }, { round: 'needs' }))).toEqual(empty)
    expect(codesOf(canvasWith({ chips, leads: leadsAt('start.coach') }))).toEqual(empty.slice(1))
  })

  it('[FN2] misses an agreement in a begun phase once there is one somewhere; a dropped one is none', () => {
    const chips = chipsAt('start.employer', 'start.participant')
    const leads = leadsAt('start.coach', 'experience.coach')
    const agreements = [{ ...sound, phaseId: 'start', status: 'dropped' }]
    expect(codesOf(canvasWith({ chips, leads }))).toEqual([])
    expect(codesOf(canvasWith({ chips, leads, agreements }))).toEqual([
      'phase-without-agreement start',
      'phase-without-agreement experience',
    ])
  })

  it('[FN2] looks past what is hidden', () => {
    const phases = [{ id: 'start', title: 'Werving', hidden: true }]
    const canvas = canvasWith({
      phases,
      chips: chipsAt('start.coach'),
      leads: leadsAt('start.coach', 'start.employer'),
      agreements: [{ ...sound, due: null }],
      needs: [{ id: 'n', phaseId: 'start', text: 'Uren' }],
      resources: [{ id: 'r', phaseId: 'start', text: 'Hal', status: 'missing' }],
    })
    expect(codesOf(canvas)).toEqual([])
  })
})

describe('leads', () => {
  const agreements = [sound]

  it('[FN7] [LE2] tells a contested lead from one that is shared but not by all explained', () => {
    const contested = leadsAt('start.coach', 'start.employer')
    const shared = leadsAt('start.coach:Kent de wijk', 'start.employer')
    const settled = leadsAt('start.coach:Kent de wijk', 'start.employer:Kent het werk')
    expect(codesOf(canvasWith({ agreements, leads: contested }))).toEqual(['lead-contested start'])
    expect(codesOf(canvasWith({ agreements, leads: shared }))).toEqual(['lead-shared-without-reason start'])
    expect(codesOf(canvasWith({ agreements, leads: settled }))).toEqual([])
  })

  const leads = leadsAt('start.coach', 'experience.employer')
  const both = [sound, { ...sound, id: 'b', phaseId: 'experience' }]

  it('[FN7] [HA4] misses an agreement about a handover, past the continuous phase', () => {
    expect(codesOf(canvasWith({ leads, agreements: both }))).toEqual([
      'handover-without-agreement start.experience',
    ])
  })

  it.each([
    ['b', 'agreed', []],
    ['b', 'dropped', ['handover-without-agreement start.experience', 'phase-without-agreement experience']],
    ['gone', 'agreed', ['handover-without-agreement start.experience']],
  ])('[FN7] with agreement %s, which is %s: %j', (agreementId, status, codes) => {
    const handovers = [
      {
        id: 'start.experience',
        fromPhaseId: 'start',
        toPhaseId: 'experience',
        moment: 'In mei',
        agreementId,
      },
    ]
    const agreed = [sound, { ...sound, id: 'b', phaseId: 'experience', status }]
    expect(codesOf(canvasWith({ leads, handovers, agreements: agreed }))).toEqual(codes)
  })

  it('[FN3] a contested lead is another finding when another role joins in, and the same in another order', () => {
    const two = idsOf(canvasWith({ agreements, leads: leadsAt('start.coach', 'start.employer') }))
    const turned = idsOf(canvasWith({ agreements, leads: leadsAt('start.employer', 'start.coach') }))
    const three = idsOf(
      canvasWith({ agreements, leads: leadsAt('start.coach', 'start.employer', 'start.buddy') }),
    )
    expect(turned).toEqual(two)
    expect(three).not.toEqual(two)
  })
})

describe('phases', () => {
  const start = chipsAt('start.employer', 'start.participant')

  it('[FN8] misses the employer in the first phase that is not continuous, with a chip or a claim', () => {
    const later = chipsAt('match.employer', 'match.participant')
    const chips = [...chipsAt('start.coach', 'start.participant'), ...later]
    expect(codesOf(canvasWith({ chips }))).toEqual(['employer-absent-at-start start'])
    const informed = chipsAt('start.employer:informed')
    expect(codesOf(canvasWith({ chips: [...chips, ...informed] }))).toEqual([])
    const match = { leads: leadsAt('start.employer', 'match.employer') }
    expect(codesOf(canvasWith({ chips, ...match }))).toEqual([])
  })

  it('[FN8] misses the participant in each begun phase', () => {
    const chips = [...start, ...chipsAt('support.coach', 'match.coach')]
    expect(codesOf(canvasWith({ chips }))).toEqual([
      'phase-without-participant support',
      'phase-without-participant match',
    ])
  })

  it('[FN5] knows an employer by what the group calls it, and asks for none where there is none', () => {
    const chips = chipsAt('start.second', 'start.participant', 'match.participant')
    const second = { id: 'second', label: 'Werkgever B' }
    const participant = { id: 'participant', label: 'Deelnemer' }
    expect(codesOf(canvasWith({ chips, roles: [second, participant] }))).toEqual([])
    const other = { id: 'second', label: 'Werkgeversservicepunt' }
    const employer = { id: 'employer', label: 'Bedrijf' }
    expect(codesOf(canvasWith({ chips, roles: [other, participant, employer] }))).toEqual([
      'employer-absent-at-start start',
    ])
    const without = chipsAt('start.second', 'match.second')
    expect(codesOf(canvasWith({ chips: without, roles: [other] }))).toEqual([])
  })

  const floor = chipsAt('experience.employer', 'experience.participant')

  it.each([
    [[], '', ['no-contact-on-the-work-floor experience']],
    [['experience.buddy:informed'], '', ['no-contact-on-the-work-floor experience']],
    [['experience.buddy:supports'], '', []],
    [['support.buddy', 'support.participant'], '', []],
    [[], 'Elke deelnemer heeft één telefoonnummer', []],
    [[], 'JC is het vaste aanspreekpunt', []],
  ])('[FN8] a contact on the work floor, with %j and ‘%s’: %j', (places, text, codes) => {
    const chips = [...start, ...floor, ...chipsAt(...places)]
    const agreements = ['start', 'experience', 'support'].map((phaseId, at) => ({
      ...sound,
      id: `a${at}`,
      phaseId,
      ownerId: ['coach', 'buddy', 'employer'][at],
      text: text || 'Bellen',
    }))
    const leads = leadsAt('start.coach', 'support.coach', 'experience.coach')
    expect(codesOf(canvasWith({ chips, agreements, leads }))).toEqual(codes)
  })

  it.each([
    ['Jaarcontract vanaf maand 4', 'match', ['match-without-aftercare match']],
    ['Nazorg door de jobcoach', 'match', []],
    ['JC is aanspreekpunt tot 6 maanden na contract', 'support', []],
    ['JC is the contact until 6 months after the contract', 'support', []],
    ['De coach houdt contact na 3 en 6 maanden', 'match', []],
  ])('[FN8] aftercare, with ‘%s’ in %s: %j', (text, phaseId, codes) => {
    const agreements = [
      sound,
      { ...sound, id: 'b', text, phaseId, ownerId: 'employer' },
      { ...sound, id: 'c', phaseId: 'match', ownerId: 'buddy' },
    ]
    const leads = leadsAt('start.coach', 'match.coach', `${phaseId}.coach`)
    expect(codesOf(canvasWith({ agreements, leads }))).toEqual(codes)
  })

  it('[FN8] aftercare can be hours that somebody brings in', () => {
    const agreements = [{ ...sound, phaseId: 'match' }]
    const leads = leadsAt('match.coach')
    const hours = { id: 'r', phaseId: 'match', text: 'Uren voor nazorg', status: 'available' }
    expect(codesOf(canvasWith({ agreements, leads, resources: [hours] }))).toEqual([])
    expect(codesOf(canvasWith({ agreements, leads, resources: [{ ...hours, status: 'missing' }] }))).toEqual([
      'match-without-aftercare match',
      'resource-missing r',
    ])
  })
})

describe('agreements', () => {
  const leads = leadsAt('start.coach')

  it.each([
    [{}, []],
    [{ ownerId: null }, ['agreement-without-owner a']],
    [{ due: null }, ['agreement-without-date a']],
    [
      { status: 'proposed', ownerId: null, due: null },
      ['agreement-without-owner a', 'agreement-without-date a'],
    ],
    [{ status: 'proposed' }, ['agreement-proposed a']],
    [{ status: 'stuck' }, ['agreement-stuck a']],
    [{ status: 'stuck', due: '2026-01-01' }, ['agreement-stuck a']],
    [{ due: '2027-01-20' }, ['agreement-overdue a']],
    [{ due: '2027-01-21' }, []],
    [{ due: '2027-01-20', status: 'running' }, ['agreement-overdue a']],
    [{ due: '2027-01-20', status: 'done', ownerId: null }, []],
    [{ text: '  ', due: null, ownerId: null }, []],
  ])('[FN9] %j on 21 January 2027: %j', (fields, codes) => {
    expect(codesOf(canvasWith({ leads, agreements: [{ ...sound, ...fields }] }))).toEqual(codes)
  })

  it('[FN3] is another finding when it is overdue once more', () => {
    const overdue = (due: string) => idsOf(canvasWith({ leads, agreements: [{ ...sound, due }] }))
    expect(overdue('2027-01-01')).toEqual(['agreement-overdue.a.20270101'])
    expect(overdue('2027-01-15')).toEqual(['agreement-overdue.a.20270115'])
  })
})

describe('needs', () => {
  const need = {
    id: 'n',
    text: 'Uren in het rooster',
    fromRoleId: 'buddy',
    toRoleId: 'employer',
    phaseId: 'start',
  }
  const withNeed = (fields: object, head: Partial<Canvas> = {}) =>
    codesOf(
      canvasWith(
        { agreements: [sound], leads: leadsAt('start.coach'), needs: [{ ...need, ...fields }] },
        head,
      ),
    )

  it.each([
    [{}, ['need-unanswered n']],
    [{ answer: 'accepted' }, ['need-unanswered n']],
    [{ answer: 'declined' }, []],
    [{ agreementId: 'a' }, []],
    [{ agreementId: 'gone' }, ['need-unanswered n']],
    [{ text: '' }, []],
    [{ fromRoleId: 'gone' }, ['need-broken n']],
    [{ toRoleId: 'gone', answer: 'declined' }, ['need-broken n']],
    [{ phaseId: 'gone' }, ['need-broken n']],
    [{ phaseId: null, fromRoleId: null, toRoleId: null }, ['need-unanswered n']],
  ])('[FN10] %j: %j', (fields, codes) => expect(withNeed(fields)).toEqual(codes))

  it('[FN2] are not unanswered while the group is still writing them', () => {
    expect(codesOf(canvasWith({ needs: [need] }, { round: 'needs' }))).toEqual([])
    expect(codesOf(canvasWith({ needs: [need] }, { round: 'agreements' }))).toEqual(['need-unanswered n'])
  })
})

describe('resources', () => {
  const hall = { id: 'r', kind: 'room', text: 'Oefenhal', providerId: 'employer', phaseId: 'start' }
  const withHall = (fields: object, due: string | null = null) =>
    codesOf(
      canvasWith({
        leads: due === null ? [] : leadsAt('start.coach'),
        agreements: due === null ? [] : [{ ...sound, due }],
        resources: [{ ...hall, ...fields }],
      }),
    )

  it.each([
    [{}, []],
    [{ until: '2027-01-20' }, ['resource-ended r']],
    [{ until: '2027-01-21' }, ['resource-ends-soon r']],
    [{ until: '2027-03-22' }, ['resource-ends-soon r']],
    [{ until: '2027-03-23' }, []],
    [{ until: '2027-12-31', status: 'ending' }, ['resource-ends-soon r']],
    [{ status: 'ending' }, ['resource-ends-soon r']],
    [{ status: 'ended' }, ['resource-ended r']],
    [{ until: '2027-12-31', status: 'ended' }, ['resource-ended r']],
    [{ until: '2027-01-01', status: 'short', shortBy: 8 }, ['resource-ended r']],
    [{ status: 'missing' }, ['resource-missing r']],
    [{ status: 'short' }, ['resource-short r']],
    [{ status: 'available', shortBy: 80 }, ['resource-short r']],
    [{ status: 'short', shortBy: 8, until: '2027-02-01' }, ['resource-short r', 'resource-ends-soon r']],
    [{ status: 'available', shortBy: 0 }, []],
  ])('[FN11] %j on 21 January 2027: %j', (fields, codes) => expect(withHall(fields)).toEqual(codes))

  it.each([
    ['2027-06-30', '2027-07-01', ['resource-ends-before-phase r']],
    ['2027-07-01', '2027-07-01', []],
    ['2027-07-02', '2027-07-01', []],
    ['2027-01-22', '2027-01-22', ['resource-ends-soon r']],
    ['2027-01-21', '2027-01-22', ['resource-ends-before-phase r']],
  ])('[FN11] there until %s, with an agreement due on %s: %j', (until, due, codes) =>
    expect(withHall({ until }, due)).toEqual(codes),
  )

  it('[FN11] what is there for the whole programme ends before no one phase', () => {
    expect(withHall({ until: '2027-06-30', phaseId: null }, '2027-07-01')).toEqual([])
  })

  it('[FN3] is another finding when it lacks another number of hours', () => {
    const short = (shortBy: number) =>
      idsOf(canvasWith({ resources: [{ ...hall, status: 'short', shortBy }] }))
    expect([short(80), short(40)]).toEqual([['resource-short.r.80'], ['resource-short.r.40']])
  })
})

describe('roles', () => {
  const owned = (...ownerIds: readonly string[]) =>
    ownerIds.map((ownerId, at) => ({ ...sound, id: `a${at}`, ownerId }))

  it.each([
    [['coach', 'coach'], []],
    [['coach', 'coach', 'coach'], ['owner-overloaded coach']],
    [['coach', 'coach', 'employer', 'buddy', 'buddy'], []],
    [['coach', 'coach', 'coach', 'buddy', 'buddy', 'employer', 'employer'], ['owner-overloaded coach']],
    [['coach', 'coach', 'coach', 'coach', ...Array.from({ length: 6 }, () => 'none')], []],
  ])('[FN12] with owners %j: %j', (owners, codes) => {
    const roles = ['coach', 'employer', 'buddy', 'none'].map((id) => ({
      id,
      label: id,
      hidden: id === 'none',
    }))
    expect(
      codesOf(canvasWith({ roles, leads: leadsAt('start.coach'), agreements: owned(...owners) })),
    ).toEqual(codes)
  })

  const chips = chipsAt(
    'start.employer',
    'start.participant',
    'match.participant',
    'start.coach:informed',
    'match.coach:informed',
  )

  it('[FN12] finds a role that is only ever informed, and nothing else', () => {
    expect(codesOf(canvasWith({ chips }))).toEqual(['role-only-informed coach'])
    expect(
      codesOf(canvasWith({ chips: [...chips, ...chipsAt('support.coach:advises', 'support.participant')] })),
    ).toEqual([])
    const leads = leadsAt('start.coach', 'match.employer')
    expect(codesOf(canvasWith({ chips, leads }))).toEqual([])
    const agreements = [
      { ...sound, ownerId: 'employer', partnerIds: ['coach'] },
      { ...sound, id: 'b', phaseId: 'match', text: 'Nazorg', ownerId: 'employer' },
    ]
    expect(codesOf(canvasWith({ chips, agreements }))).toEqual([])
  })
})

describe('what is of a role or phase that is gone', () => {
  it('[RD2] is found, each once', () => {
    const canvas = canvasWith({
      chips: chipsAt('start.gone', 'gone.coach'),
      leads: leadsAt('start.gone'),
      agreements: [
        { ...sound, partnerIds: ['gone', 'lost'] },
        { ...sound, id: 'b', phaseId: 'gone' },
      ],
      resources: [{ id: 'r', text: 'Hal', providerId: 'gone', phaseId: 'lost' }],
    })
    const dangling = findingsOf(canvas, { today }).filter(({ code }) => code === 'dangling-reference')
    expect(dangling.map(({ subject, place }) => [subject, place.kind, place.id])).toEqual([
      ['chip.start.gone', 'chip', 'start.gone'],
      ['chip.gone.coach', 'canvas', 'canvas'],
      ['lead.start.gone', 'phase', 'start'],
      ['agreement.a', 'agreement', 'a'],
      ['agreement.b', 'agreement', 'b'],
      ['resource.r', 'resource', 'r'],
    ])
  })
})
