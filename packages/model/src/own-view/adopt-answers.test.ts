import { describe, expect, it } from 'vitest'
import { chipsOf } from '../canvas/selectors.ts'
import { setInvolvement } from '../chip/set-involvement.ts'
import { meet, twoPeople } from '../document/testing/people-at-table.ts'
import { explainLead } from '../lead/explain-lead.ts'
import { leadStateOf } from '../lead/lead-state.ts'
import type { ArgsOf } from '../mutation.ts'
import { adoptAnswers } from './adopt-answers.ts'

const ofRecruit: ArgsOf<typeof adoptAnswers>['answers'][number] = {
  phaseId: 'recruit',
  leads: ['employer'],
  involvement: { coach: 'does', employer: 'supports', participant: 'informed' },
}

describe('adoptAnswers', () => {
  it('[OV7] whom the view names leads and takes part, and what it does not name stays', () => {
    const [ann] = twoPeople()
    expect(ann.does(adoptAnswers, { answers: [ofRecruit] })).toEqual({ kind: 'done' })
    expect(leadStateOf(ann.canvas(), 'recruit')).toMatchObject({
      kind: 'clear',
      leads: [{ roleId: 'employer' }],
    })
    expect(chipsOf(ann.canvas(), 'recruit').map(({ roleId, involvement }) => [roleId, involvement])).toEqual([
      ['manager', 'does'],
      ['coach', 'does'],
      ['employer', 'supports'],
      ['participant', 'informed'],
    ])
  })

  it('[OV7] undo takes all of it back in one step, with what was said of the former lead', () => {
    const [ann] = twoPeople()
    ann.does(explainLead, { phaseId: 'recruit', roleId: 'manager', reason: 'By turns' })
    const before = ann.canvas()
    ann.does(adoptAnswers, { answers: [ofRecruit, { phaseId: 'match', leads: ['coach'], involvement: {} }] })
    expect(ann.undo.undo()).toBe(true)
    expect(ann.canvas()).toEqual(before)
  })

  it('[OV7] one answer is taken over by itself: a lead, a way of taking part, or not at all', () => {
    const [ann] = twoPeople()
    ann.does(adoptAnswers, { answers: [{ phaseId: 'recruit', leads: null, involvement: { coach: null } }] })
    expect(ann.canvas().chips['recruit.coach']).toBeUndefined()
    expect(leadStateOf(ann.canvas(), 'recruit').leads).toMatchObject([{ roleId: 'manager' }])
    ann.does(adoptAnswers, {
      answers: [{ phaseId: 'recruit', leads: ['coach', 'employer'], involvement: {} }],
    })
    expect(leadStateOf(ann.canvas(), 'recruit').kind).toBe('contested')
  })

  it('[OV7] what stands so already is not written again', () => {
    const [ann] = twoPeople()
    ann.does(adoptAnswers, { answers: [ofRecruit] })
    expect(ann.does(adoptAnswers, { answers: [ofRecruit] })).toEqual({ kind: 'unchanged' })
  })

  it('[OV7] leaves out what is gone, and is refused when nothing of it is there', () => {
    const [ann] = twoPeople()
    const gone = { phaseId: 'gone', leads: ['coach'], involvement: {} }
    expect(ann.does(adoptAnswers, { answers: [gone] })).toEqual({
      kind: 'refused',
      rule: 'OV7',
      because: 'gone',
    })
    const half: typeof ofRecruit = {
      phaseId: 'recruit',
      leads: ['gone'],
      involvement: { ['constructor' as string]: 'does', coach: 'does' },
    }
    expect(ann.does(adoptAnswers, { answers: [gone, half] })).toEqual({ kind: 'done' })
    expect(leadStateOf(ann.canvas(), 'recruit').leads).toMatchObject([{ roleId: 'manager' }])
    expect(Object.keys(ann.canvas().chips)).toEqual(['recruit.coach', 'recruit.manager'])
  })

  it.each([
    { answers: [] },
    { answers: [{ phaseId: 'recruit', leads: [], involvement: {} }] },
    { answers: [{ phaseId: 'no/id', leads: null, involvement: {} }] },
  ])('[OV7] refuses %j', (args) => {
    const [ann] = twoPeople()
    expect(ann.does(adoptAnswers, args)).toMatchObject({ kind: 'refused', because: 'invalid' })
  })

  it('[OV7] two who adopt different leads at once have made a disagreement visible', () => {
    const [ann, bob] = twoPeople()
    ann.does(adoptAnswers, {
      answers: [{ phaseId: 'match', leads: ['coach'], involvement: { coach: 'does' } }],
    })
    bob.does(adoptAnswers, { answers: [{ phaseId: 'match', leads: ['employer'], involvement: {} }] })
    meet(ann, bob)
    expect(leadStateOf(ann.canvas(), 'match').kind).toBe('contested')
    expect(bob.canvas()).toEqual(ann.canvas())
  })

  it('[OV7] [UN3] undo leaves a chip that someone else has worked on since', () => {
    const [ann, bob] = twoPeople()
    ann.does(adoptAnswers, { answers: [{ phaseId: 'match', leads: null, involvement: { coach: 'does' } }] })
    meet(ann, bob)
    bob.does(setInvolvement, { chipId: 'match.coach', involvement: 'advises' })
    meet(ann, bob)
    expect(ann.undo.undo()).toBe(false)
    expect(ann.canvas().chips['match.coach']?.involvement).toBe('advises')
  })
})
