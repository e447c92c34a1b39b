import { describe, expect, it } from 'vitest'
import { agreementsInOrder, agreementsOf } from '../canvas/selectors.ts'
import { meet, twoPeople } from '../document/testing/people-at-table.ts'
import { changeAgreement } from './change-agreement.ts'
import { recordAgreement } from './record-agreement.ts'

const place = { kind: 'agreements', id: 'new', field: 'text' } as const

describe('recordAgreement', () => {
  it('[AG1] records a proposal at the end of its phase', () => {
    const [ann] = twoPeople()
    ann.does(recordAgreement, {
      agreementId: 'new',
      phaseId: 'recruit',
      text: 'Two days on site',
      ownerId: 'coach',
    })
    expect(agreementsOf(ann.canvas(), 'recruit').at(-1)).toMatchObject({
      id: 'new',
      status: 'proposed',
      text: 'Two days on site',
      ownerId: 'coach',
      partnerIds: [],
      due: null,
    })
  })

  it('[AG1] without a phase it stands after all others', () => {
    const [ann] = twoPeople()
    for (const agreementId of ['one', 'two']) ann.does(recordAgreement, { agreementId, phaseId: null })
    expect(agreementsInOrder(ann.canvas()).map(({ id }) => id)).toEqual(['a-profile', 'one', 'two'])
  })

  it('[AG1] refuses an id that is taken', () => {
    const [ann] = twoPeople()
    const outcome = ann.does(recordAgreement, { agreementId: 'a-profile', phaseId: null })
    expect(outcome).toEqual({ kind: 'refused', rule: 'AG1', because: 'already-there' })
  })

  it.each([{ phaseId: 'gone' }, { ownerId: 'gone' }, { ownerId: 'constructor' }])(
    '[AG2] refuses %o',
    (wrong) => {
      const [ann] = twoPeople()
      const outcome = ann.does(recordAgreement, { agreementId: 'new', phaseId: null, ...wrong })
      expect(outcome).toEqual({ kind: 'refused', rule: 'AG2', because: 'gone' })
    },
  )

  it('[AG1] undo takes it away, redo brings its text back', () => {
    const [ann] = twoPeople()
    ann.does(recordAgreement, { agreementId: 'new', phaseId: 'recruit', text: 'Two days' })
    const recorded = ann.canvas()
    ann.undo.undo()
    expect(ann.canvas().agreements['new']).toBeUndefined()
    ann.undo.redo()
    expect(ann.canvas()).toEqual(recorded)
  })

  it.each(['text', 'owner'])(
    '[AG1] [UN3] undo leaves one to which someone else has added since: %s',
    (what) => {
      const [ann, bob] = twoPeople()
      ann.does(recordAgreement, { agreementId: 'new', phaseId: 'recruit', text: 'Two days' })
      meet(ann, bob)
      if (what === 'text') bob.types(place, ' on site', 8)
      else bob.does(changeAgreement, { agreementId: 'new', ownerId: 'coach' })
      meet(ann, bob)
      const before = ann.canvas()
      expect(ann.undo.undo()).toBe(false)
      expect(ann.canvas()).toEqual(before)
    },
  )

  it('[UN3] nor do the steps before it go: each is looked at for itself', () => {
    const [ann, bob] = twoPeople()
    ann.does(recordAgreement, { agreementId: 'first', phaseId: 'recruit' })
    ann.does(recordAgreement, { agreementId: 'second', phaseId: 'recruit' })
    meet(ann, bob)
    for (const agreementId of ['first', 'second'])
      bob.does(changeAgreement, { agreementId, ownerId: 'coach' })
    meet(ann, bob)
    expect(ann.undo.undo()).toBe(false)
    expect(Object.keys(ann.canvas().agreements)).toEqual(['a-profile', 'first', 'second'])
  })
})
