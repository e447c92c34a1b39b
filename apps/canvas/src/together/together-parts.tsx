import { part } from '../parts/part.tsx'

/** What is asked of everybody at the table now. Mostly that is nothing, so nothing stands in for it. */
export const Together = part<object>({
  words: ['own-view', 'voting', 'panels', 'history', 'agreements', 'announcements'],
  load: () => import('./together.tsx').then((file) => file.Together),
  frame: () => null,
})

/** Where people's own views differ, or the votes. */
export const TogetherPanel = part<{ panel: 'own-views' | 'votes' }>({
  words: ['own-view', 'voting', 'panels'],
  load: () => import('./together-panel.tsx').then((file) => file.TogetherPanel),
})
