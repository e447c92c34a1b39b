export { adoptAnswers, liesSo } from './adopt-answers.ts'
export { answerInvolvement, answerLead, answerOf } from './change-own-view.ts'
export { isEmptyView, isNoAnswer, type OwnView, type PhaseAnswer } from './own-view.ts'
export {
  draftFor,
  ownViewDraftFrom,
  shownByItselfWithin,
  showsItself,
  type OwnViewDraft,
} from './own-view-draft.ts'
export { type OwnViewRound, type ShownView } from './own-view-round.ts'
export { isCompared, talkOfViews, type GivenAnswer, type PhaseTalk, type RoleTalk } from './talk-of-views.ts'
