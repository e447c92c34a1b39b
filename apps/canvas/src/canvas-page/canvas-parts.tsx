import { part } from '../parts/part.tsx'

/** The view "Afspraken". */
export const AgreementsView = part<object>({
  words: ['agreements', 'panels'],
  load: () => import('../agreements/agreements-view.tsx').then((file) => file.AgreementsView),
  frame: (standIn) => <main>{standIn}</main>,
})

/** The view "Verloop". */
export const HistoryView = part<object>({
  words: ['history', 'panels', 'agreements', 'announcements'],
  load: () => import('../history/history-view.tsx').then((file) => file.HistoryView),
  frame: (standIn) => <main>{standIn}</main>,
})

/** The board of a narrow screen. A wide one has no need of it. */
export const PhaseOnPhone = part<object>({
  words: ['laser'],
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

/** The canvas on paper: a page for each role. */
export const RoleSheetsView = part<object>({
  words: ['role-lens', 'panels', 'agreements'],
  load: () => import('../role-lens/role-sheets-view.tsx').then((file) => file.RoleSheetsView),
  frame: (standIn) => <main>{standIn}</main>,
})

/** Through whose eyes the reader looks. */
export const LensBar = part<object>({
  words: ['role-lens'],
  load: () => import('../role-lens/lens-bar.tsx').then((file) => file.LensBar),
  frame: () => null,
})

/** What the others do, for a screen reader, and what is printed. Nobody sees it, so nothing stands in for it. */
export const Unseen = part({
  words: ['announcements', 'panels'],
  load: () => import('./unseen.tsx').then((file) => file.Unseen),
  frame: () => null,
})

/** Where the meeting stands of which the canvas is a table. */
export const MeetingStrip = part({
  words: ['meeting'],
  load: () => import('../meeting/meeting-strip.tsx').then((file) => file.MeetingStrip),
  frame: () => null,
  ahead: false,
})

/** What to do when the table of a meeting was deleted at which one sits. */
export const TableGone = part({
  words: ['join', 'meeting'],
  load: () => import('../joining/table-gone.tsx').then((file) => file.TableGone),
  ahead: false,
})
