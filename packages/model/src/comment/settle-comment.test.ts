import { describe, expect, it } from 'vitest'
import { meet, twoPeople } from '../document/testing/people-at-table.ts'
import { addComment } from './add-comment.ts'
import { settleComment } from './settle-comment.ts'

const about = { kind: 'agreement', id: 'a-profile' } as const

describe('settleComment', () => {
  it('[CM3] settles a comment and opens it again; undo does the contrary', () => {
    const [ann, bob] = twoPeople()
    ann.does(addComment, { commentId: 'c', about })
    meet(ann, bob)
    ann.does(settleComment, { commentId: 'c', settled: true })
    bob.types({ kind: 'comments', id: 'c', field: 'text' }, 'Still open')
    meet(ann, bob)
    expect(bob.canvas().comments['c']).toMatchObject({ settled: true, text: 'Still open' })
    expect(ann.does(settleComment, { commentId: 'c', settled: true })).toEqual({ kind: 'unchanged' })
    ann.undo.undo()
    expect(ann.canvas().comments['c']).toMatchObject({ settled: false, text: 'Still open' })
  })

  it('[CM2] refuses a comment that is gone', () => {
    const [ann] = twoPeople()
    const outcome = ann.does(settleComment, { commentId: 'gone', settled: true })
    expect(outcome).toEqual({ kind: 'refused', rule: 'CM2', because: 'gone' })
  })
})
