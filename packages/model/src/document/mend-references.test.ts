import { describe, expect, it } from 'vitest'
import { changeAgreement } from '../agreement/change-agreement.ts'
import { setPartner } from '../agreement/set-partner.ts'
import { addComment } from '../comment/add-comment.ts'
import { deleteComment } from '../comment/delete-comment.ts'
import { clearHandover } from '../handover/clear-handover.ts'
import { settleHandover } from '../handover/settle-handover.ts'
import { remove } from '../mutation.ts'
import { changeNeed } from '../need/change-need.ts'
import { recordNeed } from '../need/record-need.ts'
import { moveNote } from '../note/move-note.ts'
import { putNote } from '../note/put-note.ts'
import { askQuestion } from '../question/ask-question.ts'
import { changeQuestion } from '../question/change-question.ts'
import { changeResource } from '../resource/change-resource.ts'
import { recordResource } from '../resource/record-resource.ts'
import { setPaidRole } from '../resource/set-paid-role.ts'
import { meet, twoPeople, type Person } from './testing/people-at-table.ts'
import { writeChanges } from './write-changes.ts'

const [recruit, match] = [
  { on: 'phase', id: 'recruit', x: 0, y: 0 },
  { on: 'phase', id: 'match', x: 0, y: 0 },
] as const
const agreementId = 'a-profile'

/** What one person does while another deletes a phase, role or agreement, and how it is mended. */
const broken: readonly {
  readonly what: string
  readonly gone: readonly [kind: 'phases' | 'roles' | 'agreements', id: string]
  readonly make: (one: Person) => unknown
  readonly mend: (one: Person) => unknown
}[] = [
  {
    what: 'a need in a phase',
    gone: ['phases', 'match'],
    make: (one) =>
      one.does(recordNeed, { needId: 'n', phaseId: 'match', fromRoleId: 'coach', toRoleId: 'manager' }),
    mend: (one) => one.does(changeNeed, { needId: 'n', phaseId: null }),
  },
  {
    what: 'a need of a role',
    gone: ['roles', 'participant'],
    make: (one) =>
      one.does(recordNeed, { needId: 'n', phaseId: null, fromRoleId: 'coach', toRoleId: 'participant' }),
    mend: (one) => one.does(changeNeed, { needId: 'n', toRoleId: 'manager' }),
  },
  {
    what: 'what a role brings in',
    gone: ['roles', 'participant'],
    make: (one) => one.does(recordResource, { resourceId: 'r', phaseId: null, providerId: 'participant' }),
    mend: (one) => one.does(changeResource, { resourceId: 'r', providerId: null }),
  },
  {
    what: 'a role that is paid',
    gone: ['roles', 'participant'],
    make: (one) => {
      one.does(recordResource, { resourceId: 'r', phaseId: null })
      one.does(setPaidRole, { resourceId: 'r', roleId: 'participant', paid: true })
    },
    mend: (one) => one.does(setPaidRole, { resourceId: 'r', roleId: 'participant', paid: false }),
  },
  {
    what: 'a handover to a phase',
    gone: ['phases', 'match'],
    make: (one) => one.does(settleHandover, { fromPhaseId: 'train', toPhaseId: 'match', moment: 'Soon' }),
    mend: (one) => one.does(clearHandover, { fromPhaseId: 'train', toPhaseId: 'match' }),
  },
  {
    what: 'a handover by an agreement',
    gone: ['agreements', agreementId],
    make: (one) => one.does(settleHandover, { fromPhaseId: 'train', toPhaseId: 'match', agreementId }),
    mend: (one) => one.does(settleHandover, { fromPhaseId: 'train', toPhaseId: 'match', agreementId: null }),
  },
  {
    what: 'a question in a phase',
    gone: ['phases', 'match'],
    make: (one) => one.does(askQuestion, { questionId: 'q', phaseId: 'match' }),
    mend: (one) => one.does(changeQuestion, { questionId: 'q', phaseId: 'train' }),
  },
  {
    what: 'a note on a phase',
    gone: ['phases', 'match'],
    make: (one) => one.does(putNote, { noteId: 'b', place: match }),
    mend: (one) => one.does(moveNote, { noteId: 'b', place: recruit }),
  },
  {
    what: 'a comment on an agreement',
    gone: ['agreements', agreementId],
    make: (one) => one.does(addComment, { commentId: 'c', about: { kind: 'agreement', id: agreementId } }),
    mend: (one) => one.does(deleteComment, { commentId: 'c' }),
  },
  {
    what: 'an agreement in a phase',
    gone: ['phases', 'match'],
    make: (one) => one.does(changeAgreement, { agreementId, phaseId: 'match' }),
    mend: (one) => one.does(changeAgreement, { agreementId, phaseId: null }),
  },
  {
    what: 'a partner',
    gone: ['roles', 'participant'],
    make: (one) => one.does(setPartner, { agreementId, roleId: 'participant', partner: true }),
    mend: (one) => one.does(setPartner, { agreementId, roleId: 'participant', partner: false }),
  },
]

describe.each(broken)('[RD2] $what, while that is deleted', ({ gone, make, mend }) => {
  it('is kept and reported, the same for everybody, until it is mended', () => {
    const [ann, bob] = twoPeople()
    make(ann)
    bob.doc.transact(() => writeChanges(bob.doc, [remove(...gone)]))
    meet(ann, bob)
    expect(ann.canvas().repairs).toMatchObject([{ kind: 'dangling' }])
    expect(bob.canvas()).toEqual(ann.canvas())

    mend(ann)
    meet(ann, bob)
    expect(ann.canvas().repairs).toEqual([])
    expect(bob.canvas()).toEqual(ann.canvas())
  })
})
