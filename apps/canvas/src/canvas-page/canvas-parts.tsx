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
