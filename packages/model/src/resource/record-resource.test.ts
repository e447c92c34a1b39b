import { describe, expect, it } from 'vitest'
import { resourcesInOrder, resourcesOf } from '../canvas/selectors.ts'
import { meet, twoPeople } from '../document/testing/people-at-table.ts'
import { recordResource } from './record-resource.ts'

const resource = { resourceId: 'new', phaseId: 'recruit' }

describe('recordResource', () => {
  it('[RS1] records what is brought in at the end of its phase, and says no more than was said', () => {
    const [ann] = twoPeople()
    ann.does(recordResource, { ...resource, resourceId: 'first', kind: 'money' })
    ann.does(recordResource, { ...resource, providerId: 'coach', text: 'Two hours a week' })
    expect(resourcesOf(ann.canvas(), 'recruit').at(-1)).toMatchObject({
      id: 'new',
      kind: 'time',
      providerId: 'coach',
      text: 'Two hours a week',
      status: null,
      until: null,
      lasting: null,
      shortBy: null,
      paidRoleIds: [],
    })
  })

  it('[RS1] what is there for the whole programme stands after all others', () => {
    const [ann] = twoPeople()
    ann.does(recordResource, { resourceId: 'budget', phaseId: null, kind: 'money' })
    ann.does(recordResource, resource)
    expect(resourcesInOrder(ann.canvas()).map(({ id }) => id)).toEqual(['new', 'budget'])
    expect(resourcesOf(ann.canvas(), null).map(({ id }) => id)).toEqual(['budget'])
  })

  it('[RS1] refuses an id that is taken', () => {
    const [ann] = twoPeople()
    ann.does(recordResource, resource)
    expect(ann.does(recordResource, resource)).toMatchObject({ rule: 'RS1', because: 'already-there' })
  })

  it.each([{ phaseId: 'gone' }, { providerId: 'constructor' }])('[RS2] refuses %o', (wrong) => {
    const [ann] = twoPeople()
    const outcome = ann.does(recordResource, { ...resource, ...wrong })
    expect(outcome).toEqual({ kind: 'refused', rule: 'RS2', because: 'gone' })
  })

  it('[RS1] undo takes it away, unless someone else has written in it since', () => {
    const [ann, bob] = twoPeople()
    ann.does(recordResource, resource)
    ann.undo.undo()
    expect(ann.canvas().resources).toEqual({})
    ann.undo.redo()
    meet(ann, bob)
    bob.types({ kind: 'resources', id: 'new', field: 'remark' }, 'To be checked')
    meet(ann, bob)
    expect(ann.undo.undo()).toBe(false)
    expect(ann.canvas().resources['new']?.remark).toBe('To be checked')
  })
})
