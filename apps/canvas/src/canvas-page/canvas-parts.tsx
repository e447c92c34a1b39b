import { part } from '../parts/part.tsx'

/** The view "Afspraken". */
export const AgreementsView = part<object>({
  words: ['agreements', 'panels'],
  load: () => import('../agreements/agreements-view.tsx').then((file) => file.AgreementsView),
  frame: (standIn) => <main>{standIn}</main>,
})

/** The board of a narrow screen. A wide one has no need of it. */
export const PhaseOnPhone = part<object>({
  words: [],
  load: () => import('../phone/phase-on-phone.tsx').then((file) => file.PhaseOnPhone),
  frame: (standIn) => <main>{standIn}</main>,
  ahead: false,
})

/** The same canvas as a table. */
export const TableView = part({
  words: ['table-view', 'panels', 'agreements'],
  load: () => import('../table-view/table-view.tsx').then((file) => file.TableView),
  frame: (standIn) => <main>{standIn}</main>,
})

/** What the others do, for a screen reader. Nobody sees it, so nothing stands in for it. */
export const Announcements = part({
  words: ['announcements', 'panels'],
  load: () => import('../announcements/announcements.tsx').then((file) => file.Announcements),
  frame: () => null,
})
