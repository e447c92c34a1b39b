import { describe, expect, it } from 'vitest'
import { phasesInOrder, shownPhases } from '../canvas/selectors.ts'
import { placeRoleChip } from '../chip/place-role-chip.ts'
import { removeRoleChip } from '../chip/remove-role-chip.ts'
import { meet, person, twoPeople } from '../document/testing/people-at-table.ts'
import { documentFromFile } from '../document/document-from-file.ts'
import { settleHandover } from '../handover/settle-handover.ts'
import { releaseLead } from '../lead/release-lead.ts'
import { recordAgreement } from '../agreement/record-agreement.ts'
import type { Mutation } from '../mutation.ts'
import { putNote } from '../note/put-note.ts'
import { askQuestion } from '../question/ask-question.ts'
import { recordNeed } from '../need/record-need.ts'
import { recordResource } from '../resource/record-resource.ts'
import { claimLead } from '../lead/claim-lead.ts'
import { instantiateTemplate } from '../templates/templates.ts'
import { addPhase } from './add-phase.ts'
import { changePhase } from './change-phase.ts'
import { movePhase } from './move-phase.ts'
import { removePhase } from './remove-phase.ts'

const road = (one: { canvas: ReturnType<typeof twoPeople>[0]['canvas'] }) =>
  phasesInOrder(one.canvas()).map(({ id }) => id)
const train = { phaseId: 'train' }

function personWithTemplate() {
  const file = instantiateTemplate('praatplaat', 'nl')
  if (!file) throw new Error('There is no empty canvas')
  return person(documentFromFile(file))
}

describe('addPhase', () => {
  it('[PH6] adds a phase where it is asked for, or at the end; undo takes it away', () => {
    const [ann] = twoPeople()
    ann.does(addPhase, { phaseId: 'taster', title: ' Meelopen ', index: 1 })
    ann.does(addPhase, { phaseId: 'after', title: 'Nazorg' })
    expect(road(ann)).toEqual(['recruit', 'taster', 'train', 'match', 'after'])
    expect(ann.canvas().phases['taster']).toMatchObject({ title: 'Meelopen', prompts: [], continuous: false })
    ann.undo.undo()
    expect(road(ann)).toEqual(['recruit', 'taster', 'train', 'match'])
  })

  it('[PH6] [RD2] when it is taken back, what somebody else put in it is reported', () => {
    const [ann, bob] = twoPeople()
    ann.does(addPhase, { phaseId: 'after', title: 'Nazorg' })
    meet(ann, bob)
    bob.does(placeRoleChip, { phaseId: 'after', roleId: 'coach' })
    ann.undo.undo()
    meet(ann, bob)
    expect(ann.canvas().phases['after']).toBeUndefined()
    expect(ann.canvas().repairs).toEqual([{ path: '/chips/after.coach/phaseId', kind: 'dangling' }])
  })

  it.each([
    [
      { phaseId: 'train', title: 'Again' },
      { rule: 'PH6', because: 'already-there' },
    ],
    [{ phaseId: 'new', title: '  ' }, { because: 'invalid' }],
    [{ phaseId: 'a.b', title: 'New' }, { because: 'invalid' }],
  ])('[PH6] refuses %o', (args, outcome) => {
    const [ann] = twoPeople()
    expect(ann.does(addPhase, args)).toMatchObject({ kind: 'refused', ...outcome })
  })

  it('[PH6] refuses more phases than a file can hold', () => {
    const [ann] = twoPeople()
    for (let at = 3; at < 24; at += 1) ann.does(addPhase, { phaseId: `p${at}`, title: 'More' })
    const outcome = ann.does(addPhase, { phaseId: 'too-many', title: 'More' })
    expect(outcome).toEqual({ kind: 'refused', rule: 'PH6', because: 'full' })
  })
})

describe('changePhase', () => {
  it('[PH4] writes one plain string over the words of the template, which does not change', () => {
    const ann = personWithTemplate()
    ann.does(changePhase, { phaseId: 'training', title: 'Leren op de bouw' })
    expect(ann.canvas().phases['training']?.title).toBe('Leren op de bouw')
    expect(personWithTemplate().canvas().phases['training']?.title).toEqual({
      nl: expect.stringMatching(/\w/),
      en: expect.stringMatching(/\w/),
    })
    ann.undo.undo()
    expect(ann.canvas()).toEqual(personWithTemplate().canvas())
  })

  it('[PH4] who confirms what they read in their own language has rewritten nothing', () => {
    const ann = personWithTemplate()
    const { question, prompts } = ann.canvas().phases['training']!
    const english = (question as { en: string }).en
    expect(ann.does(changePhase, { phaseId: 'training', question: english, prompts: [...prompts] })).toEqual({
      kind: 'unchanged',
    })
  })

  it('[PH4] keeps the other prompts in every language', () => {
    const ann = personWithTemplate()
    const [first, ...others] = ann.canvas().phases['training']!.prompts
    ann.does(changePhase, { phaseId: 'training', prompts: ['Onze vraag', ...others] })
    expect(first).toBeTypeOf('object')
    expect(ann.canvas().phases['training']?.prompts).toEqual(['Onze vraag', ...others])
  })

  it('[PH4] two people who rename it at once: one of the names remains, the same for both; the aim stays beside it', () => {
    const [ann, bob] = twoPeople()
    ann.does(changePhase, { ...train, title: 'By Ann', aim: 'By Ann' })
    bob.does(changePhase, { ...train, title: 'By Bob' })
    meet(ann, bob)
    expect(ann.canvas().phases['train']).toMatchObject({ title: 'By Bob', aim: 'By Ann' })
    expect(bob.canvas()).toEqual(ann.canvas())
    expect(ann.undo.undo()).toBe(true)
    expect(ann.canvas().phases['train']).toMatchObject({ title: 'By Bob', aim: '' })
  })

  it('[PH3] hides a phase, which keeps what it has, and shows it again', () => {
    const [ann] = twoPeople()
    ann.does(changePhase, { phaseId: 'recruit', hidden: true })
    expect(shownPhases(ann.canvas()).map(({ id }) => id)).toEqual(['train', 'match'])
    expect(Object.keys(ann.canvas().chips)).toEqual(['recruit.coach', 'recruit.manager'])
    ann.does(changePhase, { phaseId: 'recruit', hidden: false })
    expect(shownPhases(ann.canvas())).toHaveLength(3)
  })

  it.each([
    [
      { phaseId: 'gone', title: 'New' },
      { rule: 'PH4', because: 'gone' },
    ],
    [{ ...train, title: ' ' }, { because: 'invalid' }],
    [{ ...train, prompts: Array.from({ length: 51 }, () => 'x') }, { because: 'invalid' }],
  ])('[PH4] refuses %o', (args, outcome) => {
    const [ann] = twoPeople()
    expect(ann.does(changePhase, args)).toMatchObject({ kind: 'refused', ...outcome })
  })
})

describe('movePhase', () => {
  it('[PH5] gives a phase another place, with what stands in it; undo brings it back', () => {
    const [ann] = twoPeople()
    ann.does(movePhase, { phaseId: 'recruit', index: 2 })
    expect(road(ann)).toEqual(['train', 'match', 'recruit'])
    expect(ann.canvas().chips['recruit.coach']).toBeDefined()
    ann.undo.undo()
    expect(road(ann)).toEqual(['recruit', 'train', 'match'])
  })

  it('[PH5] two people who move two phases at once have both moved them', () => {
    const [ann, bob] = twoPeople()
    ann.does(movePhase, { phaseId: 'match', index: 0 })
    bob.does(movePhase, { phaseId: 'recruit', index: 2 })
    meet(ann, bob)
    expect(road(ann)).toEqual(['match', 'train', 'recruit'])
    expect(road(bob)).toEqual(road(ann))
  })

  it('[PH5] changes nothing where it stands already, and refuses one that is gone', () => {
    const [ann] = twoPeople()
    expect(ann.does(movePhase, { phaseId: 'match', index: 9 })).toEqual({ kind: 'unchanged' })
    expect(ann.does(movePhase, { phaseId: 'gone', index: 0 })).toMatchObject({ rule: 'PH5', because: 'gone' })
  })
})

describe('removePhase', () => {
  it('[PH7] removes a phase that nothing refers to; undo brings it back as it was', () => {
    const [ann] = twoPeople()
    const before = ann.canvas()
    expect(ann.does(removePhase, train)).toEqual({ kind: 'done' })
    expect(road(ann)).toEqual(['recruit', 'match'])
    ann.undo.undo()
    expect(ann.canvas()).toEqual(before)
    expect(ann.does(removePhase, { phaseId: 'gone' })).toEqual({ kind: 'unchanged' })
  })

  it.each<readonly [string, Mutation, object]>([
    ['a chip', placeRoleChip, { ...train, roleId: 'coach' }],
    ['a claim', claimLead, { ...train, roleId: 'coach' }],
    ['an agreement', recordAgreement, { ...train, agreementId: 'new' }],
    ['a need', recordNeed, { ...train, needId: 'new', fromRoleId: 'coach', toRoleId: 'employer' }],
    ['a resource', recordResource, { ...train, resourceId: 'new' }],
    ['a question', askQuestion, { ...train, questionId: 'new' }],
    ['a handover', settleHandover, { fromPhaseId: 'train', toPhaseId: 'match', moment: 'In May' }],
    ['a note', putNote, { noteId: 'new', place: { on: 'phase', id: 'train', x: 0.5, y: 0.5 } }],
  ])('[PH7] refuses while it has %s', (_, mutation, args) => {
    const [ann] = twoPeople()
    ann.does(mutation, args)
    expect(ann.does(removePhase, train)).toEqual({ kind: 'refused', rule: 'PH7', because: 'in-use' })
  })

  it('[PH7] a phase that was emptied can be removed', () => {
    const [ann] = twoPeople()
    ann.does(placeRoleChip, { ...train, roleId: 'coach' })
    ann.does(claimLead, { ...train, roleId: 'coach' })
    ann.does(removeRoleChip, { chipId: 'train.coach' })
    ann.does(releaseLead, { ...train, roleId: 'coach' })
    expect(ann.does(removePhase, train)).toEqual({ kind: 'done' })
  })

  it('[PH7] [RD2] at once with someone who places a chip in it: the chip is reported, and is back with the phase', () => {
    const [ann, bob] = twoPeople()
    ann.does(removePhase, train)
    bob.does(placeRoleChip, { ...train, roleId: 'coach' })
    meet(ann, bob)
    expect(ann.canvas().repairs).toEqual([{ path: '/chips/train.coach/phaseId', kind: 'dangling' }])
    ann.undo.undo()
    expect(ann.canvas().repairs).toEqual([])
    expect(ann.canvas().chips['train.coach']).toBeDefined()
  })
})
