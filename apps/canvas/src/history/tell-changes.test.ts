import {
  addComment,
  askQuestion,
  changeAgreement,
  changePhase,
  changeQuestion,
  changeResource,
  claimLead,
  deleteAgreement,
  describeCanvas,
  explainLead,
  moveRoleChip,
  placeRoleChip,
  putNote,
  recordAgreement,
  recordNeed,
  recordResource,
  releaseLead,
  removeRoleChip,
  setInvolvement,
  setPartner,
  settleHandover,
  type Canvas,
} from '@praatplaat/model'
import { describe, expect, it } from 'vitest'
import { countChanges, tellChanges } from './tell-changes.ts'
import { changedCase } from './testing/changed-case.ts'
import { changeWords } from './testing/change-words.ts'

const told = (change: readonly [Canvas, Canvas], locale: 'nl' | 'en' = 'nl') =>
  tellChanges(changeWords(locale), ...change)
/** The sentences of the only phase in which something changed. */
const only = (change: readonly [Canvas, Canvas], locale: 'nl' | 'en' = 'nl') => {
  const phases = told(change, locale)
  expect(phases).toHaveLength(1)
  return phases[0]!.sentences
}

describe('what changed on a canvas', () => {
  it('is nothing when nothing did', () => {
    expect(told(changedCase(() => {}))).toEqual([])
  })

  it('is told by phase, with its number and title, and first what is of no phase', () => {
    const phases = told(
      changedCase((does) => {
        does(placeRoleChip, { phaseId: 'training', roleId: 'uwv' })
        does(placeRoleChip, { phaseId: 'match', roleId: 'uwv' })
        does(describeCanvas, { title: 'Anders' })
      }),
    )
    expect(phases.map(({ number, title }) => [number, title])).toEqual([
      [0, 'De hele plaat'],
      [4, 'Vakopleiding'],
      [6, 'Match bij de werkgever'],
    ])
    expect(countChanges(phases)).toBe(3)
  })

  it('names the roles and what they do, in either language', () => {
    const change = changedCase((does) => {
      does(placeRoleChip, { phaseId: 'training', roleId: 'uwv', involvement: 'advises' })
      does(setInvolvement, { chipId: 'training.employer', involvement: 'informed' })
    })
    expect(only(change)).toEqual([
      'UWV is erbij gekomen: adviseren.',
      'Werkgever: eerst meewerken, nu geïnformeerd.',
    ])
    expect(only(change, 'en')).toEqual(['UWV was added: advises.', 'Employer: first supports, now informed.'])
  })

  it('tells a move with the phase it came from, and what was taken off', () => {
    const [before] = changedCase(() => {})
    const free = Object.values(before.chips).find(
      ({ phaseId, roleId }) => phaseId === 'recruitment' && !(`training.${roleId}` in before.chips),
    )!
    const role = before.roles[free.roleId]!.label as { readonly nl: string }
    expect(only(changedCase((does) => does(moveRoleChip, { chipId: free.id, phaseId: 'training' })))).toEqual(
      [`${role.nl.replaceAll('\u00AD', '')} is hierheen verplaatst, van 1 · Werving en selectie.`],
    )
    expect(only(changedCase((does) => does(removeRoleChip, { chipId: 'training.employer' })))).toEqual([
      'Werkgever is weggehaald.',
    ])
  })

  it('tells in one sentence pair where the lead lies and lay', () => {
    const change = changedCase((does) => {
      does(releaseLead, { phaseId: 'match', roleId: 'employer' })
      does(claimLead, { phaseId: 'match', roleId: 'job-coach' })
    })
    expect(only(change)).toEqual(['De regie ligt nu bij Jobcoach. Eerst lag die bij Werkgever.'])
    expect(only(change, 'en')).toEqual(['The lead is now with Job coach. Before, it was with Employer.'])
    expect(only(changedCase((does) => does(claimLead, { phaseId: 'match', roleId: 'job-coach' })))).toEqual([
      'De regie is nu betwist: Werkgever en Jobcoach. Eerst lag die bij Werkgever.',
    ])
    expect(only(changedCase((does) => does(releaseLead, { phaseId: 'match', roleId: 'employer' })))).toEqual([
      'Niemand heeft nu de regie. Eerst lag die bij Werkgever.',
    ])
    expect(
      only(
        changedCase((does) =>
          does(explainLead, { phaseId: 'match', roleId: 'employer', reason: 'Zo is het' }),
        ),
      ),
    ).toEqual(['De uitleg bij de regie van Werkgever is aangepast.'])
  })

  it('tells of an agreement what each field was and is', () => {
    const [before] = changedCase(() => {})
    const id = Object.values(before.agreements).find(({ status }) => status === 'proposed')!.id
    const change = changedCase((does) =>
      does(changeAgreement, { agreementId: id, status: 'done', due: '2027-03-01', ownerId: 'uwv' }),
    )
    const [sentence] = only(change)
    expect(sentence).toMatch(/^Afspraak “.+”: /)
    expect(sentence).toContain('status van voorstel naar klaar')
    expect(sentence).toMatch(/trekker (van .+ naar|is nu) UWV/)
    expect(sentence).toMatch(/datum (van .+ naar|is nu) 1 maart 2027\./)
    expect(only(change, 'en')[0]).toContain('status from proposed to done')
    expect(only(change, 'en')[0]).toContain('March 1, 2027')

    const partner = changedCase((does) => does(setPartner, { agreementId: id, roleId: 'uwv', partner: true }))
    expect(only(partner)[0]).toMatch(/: partners erbij: UWV\.$/)
  })

  it('tells what is new and what is gone by its first words', () => {
    const long =
      'Dit is een afspraak met heel veel woorden, meer dan iemand in een lijst van wijzigingen wil lezen.'
    const change = changedCase((does) => {
      does(recordAgreement, { agreementId: 'a-new', phaseId: 'training', text: long })
      does(recordAgreement, { agreementId: 'a-empty', phaseId: 'training' })
      does(recordNeed, {
        needId: 'n-new',
        phaseId: 'training',
        fromRoleId: 'employer',
        toRoleId: 'uwv',
        text: 'Uitleg',
      })
      does(recordResource, { resourceId: 'r-new', phaseId: 'training', kind: 'money', text: 'Pot' })
      does(askQuestion, { questionId: 'q-new', phaseId: 'training', text: 'Wie betaalt?' })
      does(putNote, {
        noteId: 'x-new',
        place: { on: 'phase', id: 'training', x: 0.5, y: 0.5 },
        text: 'Let op',
      })
      does(addComment, {
        commentId: 'c-new',
        about: { kind: 'chip', id: 'training.employer' },
        text: 'Echt?',
      })
    })
    expect(only(change).toSorted()).toEqual([
      'Nieuw briefje: “Let op”.',
      'Nieuw middel: “Pot”.',
      'Nieuwe afspraak: nog zonder tekst.',
      'Nieuwe afspraak: “Dit is een afspraak met heel veel woorden, meer dan iemand in een lijst van wijz…”.',
      'Nieuwe behoefte: “Uitleg”.',
      'Nieuwe open vraag: “Wie betaalt?”.',
      'Nieuwe opmerking: “Echt?”.',
    ])
    const [before] = changedCase(() => {})
    const gone = Object.values(before.agreements)[0]!
    expect(only(changedCase((does) => does(deleteAgreement, { agreementId: gone.id })))[0]).toBe(
      `Afspraak weggehaald: “${gone.text.replace(/\.$/, '')}”.`,
    )
  })

  it('tells of a phase that it is hidden, and of a text what stood there first', () => {
    expect(only(changedCase((does) => does(changePhase, { phaseId: 'training', hidden: true })))).toEqual([
      'Over deze fase: nu verborgen.',
    ])
    expect(only(changedCase((does) => does(changePhase, { phaseId: 'training', title: 'Leren' })))).toEqual([
      'Over deze fase: eerst stond er “Vakopleiding”.',
    ])
  })

  it('tells of a resource and a question how they stand', () => {
    const [before] = changedCase(() => {})
    const resource = Object.values(before.resources).find(({ status }) => status !== 'ended')!
    const [sentence] = only(
      changedCase((does) => does(changeResource, { resourceId: resource.id, status: 'ended' })),
    )
    expect(sentence).toMatch(/^Middel “.+”: status .*gestopt\.$/)
    const question = Object.values(before.questions)[0]
    if (!question) throw new Error('The worked case has no open question.')
    expect(
      only(changedCase((does) => does(changeQuestion, { questionId: question.id, settled: true })))[0],
    ).toMatch(/: nu beantwoord\.$/)
  })

  it('tells how the lead goes over, and that this was taken back', () => {
    const between = { fromPhaseId: 'training', toPhaseId: 'experience' }
    const settle = (moment: string) => changedCase((does) => does(settleHandover, { ...between, moment }))
    expect(only(settle('Na de proef'))).toEqual([
      'Vastgelegd: hoe de regie overgaat naar 5 · Ervaring opdoen op de werkvloer.',
    ])
    const [[, early], [, late]] = [settle('Na de proef'), settle('Ervoor')]
    expect(only([early, late])).toEqual([
      'Overgang van de regie naar 5 · Ervaring opdoen op de werkvloer: moment van “Na de proef” naar “Ervoor”.',
    ])
    expect(only([late, changedCase(() => {})[0]])).toEqual([
      'Losgemaakt: hoe de regie overgaat naar 5 · Ervaring opdoen op de werkvloer.',
    ])
  })

  it('tells of the canvas itself', () => {
    expect(
      only(
        changedCase((does) => does(describeCanvas, { title: 'Anders', round: 'lead', tailoring: 'much' })),
      )[0],
    ).toMatch(/^Over de plaat zelf: naam van “.+” naar “Anders”; maatwerk .*; ronde van “.+” naar “Regie”\.$/)
  })
})
