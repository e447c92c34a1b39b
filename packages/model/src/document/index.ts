export { commit } from './commit.ts'
export { documentFromFile } from './document-from-file.ts'
export { followCanvas, type FollowedCanvas } from './follow-canvas.ts'
export { FutureSchemaError, migrateDocument } from './migrate-document.ts'
export {
  askOwnViews,
  clearOwnViews,
  followOwnViews,
  readOwnViews,
  revealOwnViews,
  showOwnView,
  withdrawOwnView,
} from './own-views-document.ts'
export { personalUndo, type PersonalUndo } from './personal-undo.ts'
export { readCanvas } from './read-canvas.ts'
export { statedSchemaVersion } from './root-maps.ts'
export { roundOf, setRound } from './round-of.ts'
export { spliceBetween, type Splice } from './splice-between.ts'
export { followWorkshop, isWorkshopDocument, readWorkshop, writeWorkshop } from './workshop-document.ts'
export { followSaid, saidToTable, sayToTable } from './table-message.ts'
export {
  bringVote,
  closeVote,
  followVotes,
  handInBallot,
  openVote,
  readVotes,
  removeVote,
} from './votes-document.ts'
export { writeChanges } from './write-changes.ts'
export { spliceText, writtenText, type TextPlace } from './written-text.ts'
