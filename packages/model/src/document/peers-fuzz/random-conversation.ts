import type { Canvas } from '../../canvas/canvas.ts'
import { addComment } from '../../comment/add-comment.ts'
import { deleteComment } from '../../comment/delete-comment.ts'
import { settleComment } from '../../comment/settle-comment.ts'
import { agreeHandover } from '../../handover/agree-handover.ts'
import { clearHandover } from '../../handover/clear-handover.ts'
import { settleHandover } from '../../handover/settle-handover.ts'
import { answerNeed } from '../../need/answer-need.ts'
import { changeNeed } from '../../need/change-need.ts'
import { deleteNeed } from '../../need/delete-need.ts'
import { needAnswers } from '../../need/need.ts'
import { recordNeed } from '../../need/record-need.ts'
import { deleteNote } from '../../note/delete-note.ts'
import { moveNote } from '../../note/move-note.ts'
import { putNote } from '../../note/put-note.ts'
import { askQuestion } from '../../question/ask-question.ts'
import { changeQuestion } from '../../question/change-question.ts'
import { deleteQuestion } from '../../question/delete-question.ts'
import { changeResource } from '../../resource/change-resource.ts'
import { deleteResource } from '../../resource/delete-resource.ts'
import { recordResource } from '../../resource/record-resource.ts'
import { resourceKinds, resourceLastings, resourceStatuses } from '../../resource/resource.ts'
import { setPaidRole } from '../../resource/set-paid-role.ts'
import { phaseIds, roleIds } from '../testing/small-canvas.ts'
import type { Random } from './random.ts'

type Asked = readonly [mutation: unknown, args: Record<string, unknown>]

/** What people can do to needs, resources, handovers, questions, notes and comments. */
export function randomConversation(random: Random, canvas: Canvas, freshId: () => string): readonly Asked[] {
  const phaseId = random.pick([...phaseIds, null])
  const [fromPhaseId, toPhaseId] = [random.pick(phaseIds), random.pick(phaseIds)]
  const [roleId, toRoleId] = [random.pick(roleIds), random.pick(roleIds)]
  const oneOf = (kind: 'needs' | 'resources' | 'questions' | 'notes' | 'comments' | 'agreements') =>
    random.pick([...Object.keys(canvas[kind]), 'gone'])
  const agreementId = random.pick([oneOf('agreements'), null])
  const [needId, resourceId, questionId] = [oneOf('needs'), oneOf('resources'), oneOf('questions')]
  const [noteId, commentId] = [oneOf('notes'), oneOf('comments')]

  return [
    [recordNeed, { needId: freshId(), phaseId, fromRoleId: roleId, toRoleId, text: 'Ask' }],
    [changeNeed, { needId, answer: random.pick(needAnswers), agreementId }],
    [changeNeed, { needId, phaseId, toRoleId }],
    [answerNeed, { needId, agreementId: freshId() }],
    [deleteNeed, { needId }],
    [recordResource, { resourceId: freshId(), phaseId, kind: random.pick(resourceKinds), text: 'Hall' }],
    [changeResource, { resourceId, phaseId, status: random.pick([...resourceStatuses, null]) }],
    [changeResource, { resourceId, providerId: roleId, lasting: random.pick([...resourceLastings, null]) }],
    [setPaidRole, { resourceId, roleId, paid: random.chance(0.6) }],
    [setPaidRole, { resourceId, roleId, paid: random.chance(0.6) }],
    [deleteResource, { resourceId }],
    [settleHandover, { fromPhaseId, toPhaseId, moment: random.pick(['', 'soon', 'in March']) }],
    [settleHandover, { fromPhaseId, toPhaseId, agreementId }],
    [agreeHandover, { fromPhaseId, toPhaseId, agreementId: freshId(), text: 'Then' }],
    [clearHandover, { fromPhaseId, toPhaseId }],
    [askQuestion, { questionId: freshId(), phaseId, text: 'Why' }],
    [changeQuestion, { questionId, phaseId, settled: random.chance(0.5) }],
    [deleteQuestion, { questionId }],
    [putNote, { noteId: freshId(), place: randomPlace(random), text: 'Note' }],
    [moveNote, { noteId, place: randomPlace(random) }],
    [moveNote, { noteId, place: randomPlace(random) }],
    [deleteNote, { noteId }],
    [addComment, { commentId: freshId(), about: randomAbout(random, canvas), text: 'Hm', roleId }],
    [settleComment, { commentId, settled: random.chance(0.6) }],
    [deleteComment, { commentId }],
  ]
}

function randomPlace(random: Random) {
  const [x, y] = [random.below(5) / 4, random.below(5) / 4]
  const id = random.pick([...phaseIds, 'gone', null])
  return { on: id === null ? 'board' : 'phase', id, x, y }
}

function randomAbout(random: Random, canvas: Canvas) {
  return random.chance(0.5)
    ? { kind: 'chip', id: random.pick([...Object.keys(canvas.chips), 'train.gone']) }
    : { kind: 'agreement', id: random.pick([...Object.keys(canvas.agreements), 'gone']) }
}
