import { describe, expect, it } from 'vitest'
import { questionsInOrder, questionsOf } from '../canvas/selectors.ts'
import { meet, twoPeople } from '../document/testing/people-at-table.ts'
import { askQuestion } from './ask-question.ts'

const question = { questionId: 'new', phaseId: 'recruit' }

describe('askQuestion', () => {
  it('[QU1] asks an open question at the end of its phase, or after all others', () => {
    const [ann] = twoPeople()
    ann.does(askQuestion, { questionId: 'loose', phaseId: null, text: 'Who pays?' })
    ann.does(askQuestion, { ...question, questionId: 'first' })
    ann.does(askQuestion, question)
    expect(questionsInOrder(ann.canvas()).map(({ id }) => id)).toEqual(['first', 'new', 'loose'])
    expect(questionsOf(ann.canvas(), null)).toMatchObject([{ text: 'Who pays?', settled: false }])
  })

  it('[QU1] refuses an id that is taken', () => {
    const [ann] = twoPeople()
    ann.does(askQuestion, question)
    expect(ann.does(askQuestion, question)).toMatchObject({ rule: 'QU1', because: 'already-there' })
  })

  it('[QU2] refuses a phase that is gone', () => {
    const [ann] = twoPeople()
    const outcome = ann.does(askQuestion, { ...question, phaseId: 'constructor' })
    expect(outcome).toEqual({ kind: 'refused', rule: 'QU2', because: 'gone' })
  })

  it('[QU1] undo takes it away, unless someone else has written in it since', () => {
    const [ann, bob] = twoPeople()
    ann.does(askQuestion, question)
    ann.undo.undo()
    expect(ann.canvas().questions).toEqual({})
    ann.undo.redo()
    meet(ann, bob)
    bob.types({ kind: 'questions', id: 'new', field: 'text' }, 'And who pays?')
    meet(ann, bob)
    expect(ann.undo.undo()).toBe(false)
    expect(ann.canvas().questions['new']?.text).toBe('And who pays?')
  })
})
