import { describe, expect, it } from 'vitest'
import { meet, twoPeople } from '../document/testing/people-at-table.ts'
import { deleteAgreement } from './delete-agreement.ts'

const agreementId = 'a-profile'
const place = { kind: 'agreements', id: agreementId, field: 'text' } as const

describe('deleteAgreement', () => {
  it('[AG5] deletes an agreement with its text; undo brings both back as they were', () => {
    const [ann, bob] = twoPeople()
    bob.types(place, 'Bob: ')
    meet(ann, bob)
    const before = ann.canvas()
    ann.does(deleteAgreement, { agreementId })
    expect(ann.canvas().agreements).toEqual({})
    expect(ann.text(place)).toBeNull()
    expect(ann.does(deleteAgreement, { agreementId })).toEqual({ kind: 'unchanged' })

    ann.undo.undo()
    meet(ann, bob)
    expect(ann.canvas()).toEqual(before)
    expect(bob.canvas()).toEqual(before)
  })

  it('[AG5] what is typed in it at that moment is gone with it, also after undo', () => {
    const [ann, bob] = twoPeople()
    ann.does(deleteAgreement, { agreementId })
    bob.types(place, 'Bob: ')
    meet(ann, bob)
    expect(bob.canvas().agreements).toEqual({})
    ann.undo.undo()
    meet(ann, bob)
    expect(bob.text(place)).toBe('One page')
  })

  it('[UN6] [UN3] redo does not delete what someone else has worked on since undo brought it back', () => {
    const [ann, bob] = twoPeople()
    ann.does(deleteAgreement, { agreementId })
    ann.undo.undo()
    meet(ann, bob)
    bob.types(place, 'Bob: ')
    meet(ann, bob)
    expect(ann.undo.redo()).toBe(false)
    expect(ann.text(place)).toBe('Bob: One page')
  })
})
