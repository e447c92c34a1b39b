import { part } from '../parts/part.tsx'

/** The tables beside each other. */
export const CompareView = part({
  words: ['compare', 'meeting', 'agreements', 'panels'],
  load: () => import('../compare/compare-view.tsx').then((file) => file.CompareView),
})
