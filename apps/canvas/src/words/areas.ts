import type { Locale } from '@praatplaat/model'
import type agreements from './nl/agreements.json'
import type announcements from './nl/announcements.json'
import type app from './nl/first/app.json'
import type attendees from './nl/first/attendees.json'
import type board from './nl/first/board.json'
import type compare from './nl/compare.json'
import type comments from './nl/panels/comments.json'
import type deadEnd from './nl/first/dead-end.json'
import type editing from './nl/panels/editing.json'
import type entering from './nl/first/entering.json'
import type exporting from './nl/exporting.json'
import type findings from './nl/findings/findings.json'
import type handovers from './nl/panels/handovers.json'
import type history from './nl/history.json'
import type involvement from './nl/panels/involvement.json'
import type join from './nl/join.json'
import type laser from './nl/laser.json'
import type leads from './nl/panels/leads.json'
import type meeting from './nl/meeting.json'
import type moneyTest from './nl/findings/money-test.json'
import type needs from './nl/panels/needs.json'
import type notes from './nl/panels/notes.json'
import type notice from './nl/first/notice.json'
import type ownView from './nl/own-view.json'
import type panel from './nl/first/panel.json'
import type phasesAndRoles from './nl/phases-and-roles.json'
import type place from './nl/panels/place.json'
import type questions from './nl/panels/questions.json'
import type resources from './nl/panels/resources.json'
import type roleLens from './nl/role-lens.json'
import type roles from './nl/panels/roles.json'
import type room from './nl/room.json'
import type rounds from './nl/first/rounds.json'
import type saved from './nl/first/saved.json'
import type sharing from './nl/sharing.json'
import type shortcuts from './nl/shortcuts.json'
import type start from './nl/start.json'
import type tableView from './nl/table-view.json'
import type themes from './nl/panels/themes.json'
import type topBar from './nl/first/top-bar.json'
import type views from './nl/first/views.json'
import type voting from './nl/voting.json'
import type writtenText from './nl/first/written-text.json'

/**
 * Every text of the screens: an area for each file in a language's folder, and the same files in every folder (a test
 * checks it). Dutch is the source of the keys. `useTranslations('topBar')` reads `nl/first/top-bar.json`.
 */
export interface ScreenWords {
  agreements: typeof agreements
  announcements: typeof announcements
  app: typeof app
  attendees: typeof attendees
  board: typeof board
  comments: typeof comments
  compare: typeof compare
  deadEnd: typeof deadEnd
  editing: typeof editing
  entering: typeof entering
  exporting: typeof exporting
  findings: typeof findings
  handovers: typeof handovers
  history: typeof history
  involvement: typeof involvement
  join: typeof join
  laser: typeof laser
  leads: typeof leads
  meeting: typeof meeting
  moneyTest: typeof moneyTest
  needs: typeof needs
  notes: typeof notes
  notice: typeof notice
  ownView: typeof ownView
  panel: typeof panel
  phasesAndRoles: typeof phasesAndRoles
  place: typeof place
  questions: typeof questions
  resources: typeof resources
  roleLens: typeof roleLens
  roles: typeof roles
  room: typeof room
  rounds: typeof rounds
  saved: typeof saved
  sharing: typeof sharing
  shortcuts: typeof shortcuts
  start: typeof start
  tableView: typeof tableView
  themes: typeof themes
  topBar: typeof topBar
  views: typeof views
  voting: typeof voting
  writtenText: typeof writtenText
}

/** What lies directly in a language's folder: each is loaded as one piece. */
export type WordsPart =
  | 'agreements'
  | 'announcements'
  | 'compare'
  | 'exporting'
  | 'findings'
  | 'first'
  | 'history'
  | 'join'
  | 'laser'
  | 'meeting'
  | 'own-view'
  | 'panels'
  | 'phases-and-roles'
  | 'role-lens'
  | 'room'
  | 'sharing'
  | 'shortcuts'
  | 'start'
  | 'table-view'
  | 'voting'

declare module 'use-intl' {
  interface AppConfig {
    Locale: Locale
    Messages: ScreenWords
  }
}
