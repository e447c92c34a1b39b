import { describe, expect, it } from 'vitest'
import { resourcesOf } from '../canvas/selectors.ts'
import { meet, twoPeople, type Person } from '../document/testing/people-at-table.ts'
import { changeResource } from './change-resource.ts'
import { recordResource } from './record-resource.ts'

const resourceId = 'r-hall'
const brought = (): readonly [Person, Person] => {
  const [ann, bob] = twoPeople()
  ann.does(recordResource, { resourceId, phaseId: 'recruit', kind: 'room', text: 'Practice hall' })
  meet(ann, bob)
  return [ann, bob]
}

describe('changeResource', () => {
  it('[RS3] changes what is named and leaves the rest; undo puts it back', () => {
    const [ann] = brought()
    const before = ann.canvas()
    const said = { status: 'ending', until: '2027-07-01', lasting: 'temporary', shortBy: 80 } as const
    ann.does(changeResource, { resourceId, ...said })
    expect(ann.canvas().resources[resourceId]).toMatchObject({ ...said, kind: 'room', text: 'Practice hall' })
    ann.undo.undo()
    expect(ann.canvas()).toEqual(before)
  })

  it('[RS3] two people who change status and provider at once both succeed', () => {
    const [ann, bob] = brought()
    ann.does(changeResource, { resourceId, status: 'pledged' })
    bob.does(changeResource, { resourceId, providerId: 'coach', kind: 'expertise' })
    meet(ann, bob)
    expect(ann.canvas().resources[resourceId]).toMatchObject({
      status: 'pledged',
      providerId: 'coach',
      kind: 'expertise',
    })
    expect(bob.canvas()).toEqual(ann.canvas())
  })

  it('[RS3] in another phase, or for the whole programme, it stands last', () => {
    const [ann] = brought()
    for (const id of ['one', 'two']) ann.does(recordResource, { resourceId: id, phaseId: null })
    ann.does(changeResource, { resourceId, phaseId: null })
    expect(resourcesOf(ann.canvas(), null).map(({ id }) => id)).toEqual(['one', 'two', resourceId])
  })

  it.each([{ resourceId: 'gone' }, { phaseId: 'gone' }, { providerId: 'toString' }])(
    '[RS2] refuses %o',
    (wrong) => {
      const [ann] = brought()
      expect(ann.does(changeResource, { resourceId, ...wrong })).toMatchObject({
        kind: 'refused',
        rule: 'RS2',
      })
    },
  )

  it.each([{ until: '2027-02-30' }, { shortBy: -1 }, { shortBy: 1.5 }, { shortBy: 1_000_001 }])(
    '[RS3] refuses %o',
    (wrong) => {
      const [ann] = brought()
      expect(ann.does(changeResource, { resourceId, ...wrong })).toMatchObject({ because: 'invalid' })
    },
  )
})
