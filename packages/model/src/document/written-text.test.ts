import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { deleteAgreement } from '../agreement/delete-agreement.ts'
import { longestText } from '../record.ts'
import { rootMap } from './root-maps.ts'
import { meet, twoPeople } from './testing/people-at-table.ts'

const goal = { kind: 'canvas', field: 'goal' } as const
const text = { kind: 'agreements', id: 'a-profile', field: 'text' } as const

describe('texts that people write together', () => {
  it('[DO4] all letters of all people remain', () => {
    const [ann, bob] = twoPeople()
    ann.types(text, 'Just ', 0, 3)
    bob.types(text, '!', 8)
    meet(ann, bob)
    expect(ann.text(text)).toBe('Just  page!')
    expect(bob.canvas()).toEqual(ann.canvas())
    expect(ann.canvas().agreements['a-profile']?.text).toBe('Just  page!')
  })

  it('[DO4] what does not fit, or would part a character, is refused and changes nothing', () => {
    const [ann] = twoPeople()
    ann.types(goal, '😀', 0, 18)
    const before = ann.canvas()
    expect(ann.types(goal, 'x', 1)).toBe(false)
    expect(ann.types(goal, '', 0, 1)).toBe(false)
    expect(ann.types(goal, 'x', 3)).toBe(false)
    expect(ann.types(goal, 'x', -1)).toBe(false)
    expect(ann.types(goal, 'x', 0.5)).toBe(false)
    expect(ann.types(goal, 'x', 2, Number.NaN)).toBe(false)
    expect(ann.canvas()).toBe(before)
  })

  it('[DO4] half a character is replaced, so that everybody reads the same', () => {
    const [ann, bob] = twoPeople()
    ann.types(goal, '\uD83D')
    meet(ann, bob)
    expect(ann.text(goal)).toBe('\uFFFDTen people at work')
    expect(bob.text(goal)).toBe(ann.text(goal))
  })

  it('[DO4] [RD1] a text grows up to its bound; what merging brings over it is not shown', () => {
    const [ann, bob] = twoPeople()
    expect(ann.types(goal, 'x'.repeat(longestText))).toBe(false)
    for (const one of [ann, bob]) expect(one.types(goal, 'x'.repeat(15_000))).toBe(true)
    meet(ann, bob)
    expect(ann.canvas().goal).toHaveLength(longestText)
    expect(ann.canvas().repairs).toEqual([{ path: '/canvas/goal', kind: 'unreadable-field' }])
    expect(ann.types(goal, '', 0, 20_000)).toBe(true)
    expect(ann.canvas().repairs).toEqual([])
  })

  it('is none once what it belongs to is gone, even if something of it is left', () => {
    const [ann] = twoPeople()
    ann.does(deleteAgreement, { agreementId: 'a-profile' })
    expect(ann.text(text)).toBeNull()
    expect(ann.types(text, 'x')).toBe(false)
    rootMap(ann.doc, 'agreements').set('a-profile/text', new Y.Text('left'))
    expect(ann.text(text)).toBeNull()
  })
})
