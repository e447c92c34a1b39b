import { describe, expect, it } from 'vitest'
import { needsInOrder, needsOf } from '../canvas/selectors.ts'
import { meet, twoPeople } from '../document/testing/people-at-table.ts'
import { recordNeed } from './record-need.ts'

const need = { needId: 'new', phaseId: 'recruit', fromRoleId: 'employer', toRoleId: 'manager' }

describe('recordNeed', () => {
  it('[NE1] records an open need at the end of its phase', () => {
    const [ann] = twoPeople()
    ann.does(recordNeed, { ...need, needId: 'first' })
    ann.does(recordNeed, { ...need, text: 'Six weeks ahead' })
    expect(needsOf(ann.canvas(), 'recruit').at(-1)).toMatchObject({
      id: 'new',
      fromRoleId: 'employer',
      toRoleId: 'manager',
      text: 'Six weeks ahead',
      answer: 'open',
      agreementId: null,
    })
  })

  it('[NE1] without a phase it stands after all others', () => {
    const [ann] = twoPeople()
    ann.does(recordNeed, { ...need, needId: 'loose', phaseId: null })
    ann.does(recordNeed, { ...need, needId: 'late', phaseId: 'match' })
    ann.does(recordNeed, need)
    expect(needsInOrder(ann.canvas()).map(({ id }) => id)).toEqual(['new', 'late', 'loose'])
  })

  it('[NE1] refuses an id that is taken', () => {
    const [ann] = twoPeople()
    ann.does(recordNeed, need)
    expect(ann.does(recordNeed, need)).toEqual({ kind: 'refused', rule: 'NE1', because: 'already-there' })
  })

  it.each([{ phaseId: 'gone' }, { fromRoleId: 'gone' }, { toRoleId: 'constructor' }])(
    '[NE2] refuses %o',
    (wrong) => {
      const [ann] = twoPeople()
      const outcome = ann.does(recordNeed, { ...need, ...wrong })
      expect(outcome).toEqual({ kind: 'refused', rule: 'NE2', because: 'gone' })
    },
  )

  it('[NE1] undo takes it away, unless someone else has written in it since', () => {
    const [ann, bob] = twoPeople()
    ann.does(recordNeed, need)
    ann.undo.undo()
    expect(ann.canvas().needs).toEqual({})
    ann.undo.redo()
    meet(ann, bob)
    bob.types({ kind: 'needs', id: 'new', field: 'text' }, 'In writing')
    meet(ann, bob)
    expect(ann.undo.undo()).toBe(false)
    expect(ann.canvas().needs['new']?.text).toBe('In writing')
  })
})
