export {
  agreementStatuses,
  AgreementStatusSchema,
  type Agreement,
  type AgreementStatus,
} from './agreement/agreement.ts'
export { rounds, tailorings, type Canvas, type Repair, type Round, type Tailoring } from './canvas/canvas.ts'
export {
  agreementsInOrder,
  agreementsOf,
  chipsOf,
  commentsOn,
  needsInOrder,
  needsOf,
  notesInOrder,
  phasesInOrder,
  questionsInOrder,
  questionsOf,
  resourcesInOrder,
  resourcesOf,
  rolesInOrder,
  shownPhases,
  shownRoles,
  themesInOrder,
} from './canvas/selectors.ts'
export { progressOf } from './canvas/progress-of.ts'
export { isCalendarDate } from './calendar-date.ts'
export { countReferring } from './count-referring.ts'
export { type Chip } from './chip/chip.ts'
export { involvements, type Involvement } from './chip/involvement.ts'
export { commentedKinds, type Comment, type CommentAbout, type CommentedKind } from './comment/comment.ts'
export { type Dismissal } from './dismissal/dismissal.ts'
export { dismissFinding } from './dismissal/dismiss-finding.ts'
export { recallFinding } from './dismissal/recall-finding.ts'
export { type Handover } from './handover/handover.ts'
export { handoversOf, type HandoverPlace } from './handover/handovers-of.ts'
export {
  findingId,
  handoverId,
  phaseRoleId,
  splitFindingId,
  splitHandoverId,
  splitPhaseRoleId,
} from './ids.ts'
export { currentSchemaVersion, type CanvasFile } from './interchange/canvas-file.ts'
export { isJson, type Json } from './json.ts'
export { type Lead } from './lead/lead.ts'
export { leadsOf, leadStateOf, type LeadState } from './lead/lead-state.ts'
export { matrixOf, type Matrix, type MatrixCell, type MatrixRow } from './matrix/matrix.ts'
export { needAnswers, type Need, type NeedAnswer } from './need/need.ts'
export { noteSurfaces, type Note, type NotePlace, type NoteSurface } from './note/note.ts'
export { isPhaseInUse } from './phase/is-phase-in-use.ts'
export { type Phase, type PhaseHints } from './phase/phase.ts'
export { type Question } from './question/question.ts'
export {
  resourceKinds,
  resourceLastings,
  resourceStatuses,
  type Resource,
  type ResourceKind,
  type ResourceLasting,
  type ResourceStatus,
} from './resource/resource.ts'
export { listedKinds, type ListedKind } from './record-kinds.ts'
export { isRoleInUse } from './role/is-role-in-use.ts'
export { contrastWithWhite, isRoleColour, roleColours } from './role/role-colour.ts'
export { roleSymbols, type Role, type RoleSymbol } from './role/role.ts'
export { type Theme } from './theme/theme.ts'
export { locales, say, type Locale, type Words } from './words.ts'
export { changeAgreement } from './agreement/change-agreement.ts'
export { deleteAgreement } from './agreement/delete-agreement.ts'
export { recordAgreement } from './agreement/record-agreement.ts'
export { setPartner } from './agreement/set-partner.ts'
export { describeCanvas } from './canvas/describe-canvas.ts'
export { releaseToParticipants } from './canvas/release-to-participants.ts'
export { moveRoleChip } from './chip/move-role-chip.ts'
export { placeRoleChip } from './chip/place-role-chip.ts'
export { removeRoleChip } from './chip/remove-role-chip.ts'
export { setInvolvement } from './chip/set-involvement.ts'
export { addComment } from './comment/add-comment.ts'
export { deleteComment } from './comment/delete-comment.ts'
export { settleComment } from './comment/settle-comment.ts'
export { agreeHandover } from './handover/agree-handover.ts'
export { clearHandover } from './handover/clear-handover.ts'
export { settleHandover } from './handover/settle-handover.ts'
export { claimLead } from './lead/claim-lead.ts'
export { explainLead } from './lead/explain-lead.ts'
export { releaseLead } from './lead/release-lead.ts'
export { answerNeed } from './need/answer-need.ts'
export { changeNeed } from './need/change-need.ts'
export { deleteNeed } from './need/delete-need.ts'
export { recordNeed } from './need/record-need.ts'
export { deleteNote } from './note/delete-note.ts'
export { moveNote } from './note/move-note.ts'
export { putNote } from './note/put-note.ts'
export { addPhase } from './phase/add-phase.ts'
export { changePhase } from './phase/change-phase.ts'
export { movePhase } from './phase/move-phase.ts'
export { removePhase } from './phase/remove-phase.ts'
export { askQuestion } from './question/ask-question.ts'
export { changeQuestion } from './question/change-question.ts'
export { deleteQuestion } from './question/delete-question.ts'
export { changeResource } from './resource/change-resource.ts'
export { deleteResource } from './resource/delete-resource.ts'
export { recordResource } from './resource/record-resource.ts'
export { setPaidRole } from './resource/set-paid-role.ts'
export { addRole } from './role/add-role.ts'
export { changeRole } from './role/change-role.ts'
export { mergeRoles } from './role/merge-roles.ts'
export { moveRole } from './role/move-role.ts'
export { removeRole } from './role/remove-role.ts'
export { isRefusal, type ArgsOf, type Change, type Mutation, type Outcome, type Plan } from './mutation.ts'
export { beginAgain } from './interchange/begin-again.ts'
export { canvasFromFile } from './interchange/canvas-from-file.ts'
export { canvasFileToJson, canvasToFile } from './interchange/canvas-to-file.ts'
export { type Fault, type FaultCode } from './interchange/fault.ts'
export { parseCanvasFile, type ParsedFile } from './interchange/parse-canvas-file.ts'
export { restoreChanges } from './restore/restore-changes.ts'
