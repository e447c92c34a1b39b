import { describe, expect, it } from 'vitest'
import { meet, twoPeople } from '../document/testing/people-at-table.ts'
import { describeCanvas } from './describe-canvas.ts'

describe('describeCanvas', () => {
  it('[CA1] changes what is named and leaves the rest', () => {
    const [ann] = twoPeople()
    expect(ann.does(describeCanvas, { sector: 'care', heldOn: '2027-01-21' })).toEqual({ kind: 'done' })
    expect(ann.canvas()).toMatchObject({
      title: 'Small',
      sector: 'care',
      heldOn: '2027-01-21',
      round: 'case',
    })
  })

  it('[CA1] two people who change two fields at once both succeed', () => {
    const [ann, bob] = twoPeople()
    ann.does(describeCanvas, { title: 'Insulators' })
    bob.does(describeCanvas, { round: 'lead' })
    meet(ann, bob)
    expect(ann.canvas()).toMatchObject({ title: 'Insulators', round: 'lead' })
    expect(bob.canvas()).toEqual(ann.canvas())
  })

  it('[CA1] undo puts back only the fields that nobody else changed since', () => {
    const [ann, bob] = twoPeople()
    ann.does(describeCanvas, { title: 'By Ann', sector: 'By Ann' })
    meet(ann, bob)
    bob.does(describeCanvas, { title: 'By Bob' })
    meet(ann, bob)
    expect(ann.undo.undo()).toBe(true)
    expect(ann.canvas()).toMatchObject({ title: 'By Bob', sector: '' })
  })

  it.each([
    { title: '  ' },
    { title: 'x'.repeat(201) },
    { heldOn: '2027-02-30' },
    { round: 'lunch' as never },
  ])('[CA1] refuses %o', (args) => {
    const [ann] = twoPeople()
    const before = ann.canvas()
    expect(ann.does(describeCanvas, args)).toMatchObject({ kind: 'refused', because: 'invalid' })
    expect(ann.canvas()).toBe(before)
  })

  it('changes nothing when all is as wanted', () => {
    const [ann] = twoPeople()
    expect(ann.does(describeCanvas, { title: 'Small' })).toEqual({ kind: 'unchanged' })
    expect(ann.undo.canUndo()).toBe(false)
  })
})
