import { part } from '../parts/part.tsx'

/** Where the table stands with everybody's own view. Without a round of them there is nothing to see, so nothing stands in for it. */
export const OwnViews = part<object>({
  words: ['own-view', 'panels'],
  load: () => import('./own-views.tsx').then((file) => file.OwnViews),
  frame: () => null,
})

/** Where the views differ that were shown. */
export const OwnViewsPanel = part<object>({
  words: ['own-view', 'panels', 'findings'],
  load: () => import('./own-views-panel.tsx').then((file) => file.OwnViewsPanel),
})
