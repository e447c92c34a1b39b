export { itemsAtTable, itemsToVoteOn, type Subject } from './items-to-vote-on.ts'
export { dotsLeft, putDot } from './put-dot.ts'
export { standingOf } from './standing-of.ts'
export {
  fewestDots,
  fewestItems,
  itemName,
  mostDots,
  mostItems,
  type Ballot,
  type Vote,
  type VoteItem,
} from './vote.ts'
