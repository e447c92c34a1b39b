import { part } from '../parts/part.tsx'

/** What is lost when the temporary money has ended. */
export const MoneyTestPanel = part<object>({
  words: ['findings', 'panels', 'agreements'],
  load: () => import('./money-test-panel.tsx').then((file) => file.MoneyTestPanel),
})

/** That the test is on. The board shows it too, so nothing stands in for the words. */
export const MoneyTestHint = part<{ floating: boolean }>({
  words: ['findings'],
  load: () => import('./money-test-hint.tsx').then((file) => file.MoneyTestHint),
  frame: () => null,
})
