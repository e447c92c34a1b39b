import { useView } from '../view-state/view.ts'

/** Begins the money test, on the board or in the table, with what it tells beside it; or ends it. */
export function switchMoneyTest(on: boolean): void {
  const { view, panel, show, testMoney, openPanel, closePanel } = useView.getState()
  testMoney(on)
  if (on && view === 'agreements') show('board')
  if (on) openPanel('money-test')
  else if (panel === 'money-test') closePanel()
}
