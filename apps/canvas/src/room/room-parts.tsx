import { part } from '../parts/part.tsx'

/** Votes at all tables at once. */
export const VoteAtAll = part({
  words: ['voting', 'room', 'meeting'],
  load: () => import('./vote-at-all.tsx').then((file) => file.VoteAtAll),
})

/** The tables beside each other. */
export const CompareView = part({
  words: ['compare', 'meeting', 'agreements', 'panels'],
  load: () => import('../compare/compare-view.tsx').then((file) => file.CompareView),
})
