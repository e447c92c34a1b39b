import { part } from '../parts/part.tsx'

/** That there is a vote. Without one there is nothing to see, so nothing stands in for it. */
export const Votes = part<object>({
  words: ['voting'],
  load: () => import('./votes.tsx').then((file) => file.Votes),
  frame: () => null,
})

/** The votes: to put one's dots, to see how they came out, and to open another. */
export const VotesPanel = part<object>({
  words: ['voting', 'panels', 'findings'],
  load: () => import('./votes-panel.tsx').then((file) => file.VotesPanel),
})
