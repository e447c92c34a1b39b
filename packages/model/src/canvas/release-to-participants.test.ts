import { describe, expect, it } from 'vitest'
import { meet, twoPeople } from '../document/testing/people-at-table.ts'
import { describeCanvas } from './describe-canvas.ts'
import { releaseToParticipants } from './release-to-participants.ts'

describe('releaseToParticipants', () => {
  it('[CA3] a canvas is a draft for participants until somebody releases it, and can be one again', () => {
    const [ann] = twoPeople()
    expect(ann.canvas().releasedToParticipantsOn).toBeNull()
    expect(ann.does(releaseToParticipants, { on: '2027-01-22' })).toEqual({ kind: 'done' })
    expect(ann.canvas().releasedToParticipantsOn).toBe('2027-01-22')
    expect(ann.does(releaseToParticipants, { on: '2027-01-22' })).toEqual({ kind: 'unchanged' })
    ann.does(releaseToParticipants, { on: null })
    expect(ann.canvas().releasedToParticipantsOn).toBeNull()
  })

  it('[CA3] undo makes it a draft again, and leaves what others changed', () => {
    const [ann, bob] = twoPeople()
    ann.does(releaseToParticipants, { on: '2027-01-22' })
    meet(ann, bob)
    bob.does(describeCanvas, { sector: 'care' })
    meet(ann, bob)
    ann.undo.undo()
    expect(ann.canvas()).toMatchObject({ releasedToParticipantsOn: null, sector: 'care' })
  })

  it('[CA3] of two who release at once one day remains, the same for both', () => {
    const [ann, bob] = twoPeople()
    ann.does(releaseToParticipants, { on: '2027-01-22' })
    bob.does(releaseToParticipants, { on: '2027-01-23' })
    meet(ann, bob)
    expect(['2027-01-22', '2027-01-23']).toContain(ann.canvas().releasedToParticipantsOn)
    expect(bob.canvas()).toEqual(ann.canvas())
  })
})
