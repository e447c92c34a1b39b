import { describe, expect, it } from 'vitest'
import { questionsOf } from '../canvas/selectors.ts'
import { meet, twoPeople, type Person } from '../document/testing/people-at-table.ts'
import { askQuestion } from './ask-question.ts'
import { changeQuestion } from './change-question.ts'

const questionId = 'q-pays'
const asked = (): readonly [Person, Person] => {
  const [ann, bob] = twoPeople()
  ann.does(askQuestion, { questionId, phaseId: null, text: 'Who pays?' })
  meet(ann, bob)
  return [ann, bob]
}

describe('changeQuestion', () => {
  it('[QU3] settles a question; undo opens it again', () => {
    const [ann] = asked()
    const before = ann.canvas()
    ann.does(changeQuestion, { questionId, settled: true })
    expect(ann.canvas().questions[questionId]).toMatchObject({ settled: true, text: 'Who pays?' })
    expect(ann.does(changeQuestion, { questionId, settled: true })).toEqual({ kind: 'unchanged' })
    ann.undo.undo()
    expect(ann.canvas()).toEqual(before)
  })

  it('[QU3] settled by one and moved by another at once, it is both, and stands last in its phase', () => {
    const [ann, bob] = asked()
    bob.does(askQuestion, { questionId: 'first', phaseId: 'match' })
    ann.does(changeQuestion, { questionId, settled: true })
    bob.does(changeQuestion, { questionId, phaseId: 'match' })
    meet(ann, bob)
    expect(questionsOf(ann.canvas(), 'match')).toMatchObject([
      { id: 'first' },
      { id: questionId, settled: true },
    ])
    expect(bob.canvas()).toEqual(ann.canvas())
  })

  it.each([{ questionId: 'gone' }, { phaseId: 'gone' }])('[QU2] refuses %o', (wrong) => {
    const [ann] = asked()
    const outcome = ann.does(changeQuestion, { questionId, settled: true, ...wrong })
    expect(outcome).toEqual({ kind: 'refused', rule: 'QU2', because: 'gone' })
  })
})
