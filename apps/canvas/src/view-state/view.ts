import { create } from 'zustand'

/** What is selected: the side panel is about it, and others see it. */
export type Selection =
  | { readonly kind: 'chip'; readonly chipId: string }
  | { readonly kind: 'phase'; readonly phaseId: string }
  /** A role in a phase, where it may stand or not: a cell of the table. */
  | { readonly kind: 'place'; readonly phaseId: string; readonly roleId: string }
  | { readonly kind: 'need' | 'resource' | 'handover' | 'note' | 'theme' | 'role'; readonly id: string }
  | null

/**
 * A role that was picked up by tap or keyboard and waits for a place: the alternative to
 * dragging (WCAG 2.5.7). `chipId` is the chip it comes from; `null` when it comes from the tray.
 */
export interface Picked {
  readonly roleId: string
  readonly chipId: string | null
}

/**
 * What the next tap on the board, or Enter, points at: the chip of whom something is needed, or
 * the place of a note. The alternative to pulling an arrow (WCAG 2.5.7).
 */
export type Pointing = { readonly at: 'need'; readonly chipId: string } | { readonly at: 'note' }

/** Which needs are drawn as arrows on the board. */
export const needsChoices = ['none', 'selected', 'all'] as const
export type NeedsShown = (typeof needsChoices)[number]

/** A line that tells the reader what just happened, or what it means. */
export interface Message {
  readonly id: number
  readonly text: string
  /** `news`: said to who may not be looking yet. */
  readonly tone: 'info' | 'news' | 'warn'
}

/** `role-sheets` is the canvas on paper, a page for each role: the others lead to it. */
export type CanvasView = 'board' | 'table' | 'agreements' | 'history' | 'role-sheets'

/** What the side panel shows instead of what is selected. */
export type AskedPanel = 'findings' | 'money-test' | 'own-views' | 'votes'

/** Something that the reader asked to be brought to. */
export interface Goal {
  readonly view: CanvasView
  readonly selection: Selection
  /** The phase that a narrow screen is to show; `null` leaves it as it is. */
  readonly phaseId: string | null
  /** What gets the focus in that view: the id of a box, of a cell, or of an agreement; `null` when nothing stands for it there. */
  readonly focus: string | null
}

interface ViewState {
  readonly view: CanvasView
  readonly selection: Selection
  readonly picked: Picked | null
  readonly pointing: Pointing | null
  readonly needsShown: NeedsShown
  /** What hangs under the pointer while it is dragged. */
  readonly hand: Picked | null
  /** The phase that a narrow screen shows; `null` is the first. */
  readonly phaseInView: string | null
  readonly message: Message | null
  readonly panel: AskedPanel | null
  /** Where the focus is still to go. */
  readonly goal: Goal | null
  /** On a narrow screen, whether the sheet about what is selected lies over the phase. */
  readonly sheetOpen: boolean
  /** The role through whose eyes the reader looks; what does not concern it stands in the background. */
  readonly lensRoleId: string | null
  /** Whether the board shows what is left when the temporary money has ended. */
  readonly moneyTest: boolean
  readonly show: (view: CanvasView) => void
  readonly select: (selection: Selection) => void
  readonly pick: (picked: Picked | null) => void
  readonly pointAt: (pointing: Pointing | null) => void
  readonly showNeeds: (needsShown: NeedsShown) => void
  readonly lift: (hand: Picked) => void
  readonly letGo: () => void
  readonly bringIntoView: (phaseId: string) => void
  readonly openSheet: () => void
  readonly closeSheet: () => void
  readonly openPanel: (panel: AskedPanel) => void
  readonly closePanel: () => void
  /** Brings the reader to something: another view when it is not in this one. */
  readonly goTo: (goal: Goal) => void
  readonly reachGoal: () => void
  /** Looks through the eyes of a role, or of nobody. That and the money test exclude each other. */
  readonly look: (roleId: string | null) => void
  readonly testMoney: (on: boolean) => void
  readonly tell: (text: string, tone?: Message['tone']) => void
  readonly dismiss: () => void
  readonly reset: () => void
}

const start = {
  view: 'board',
  selection: null,
  picked: null,
  pointing: null,
  needsShown: 'selected',
  hand: null,
  phaseInView: null,
  message: null,
  panel: null,
  goal: null,
  sheetOpen: false,
  lensRoleId: null,
  moneyTest: false,
} as const

let lastMessage = 0

/** What this reader looks at. Nothing of it is in the document, and others see only the selection. */
export const useView = create<ViewState>()((set) => ({
  ...start,
  show: (view) =>
    set((before) => {
      const panel = hasPlaceFor(before.panel, view) ? before.panel : null
      return { view, panel, picked: null, pointing: null, sheetOpen: panel !== null && before.sheetOpen }
    }),
  select: (selection) => set({ selection, panel: null, picked: null, pointing: null }),
  // Who picked up a chip wants to see the places for it.
  pick: (picked) => set({ picked, pointing: null, sheetOpen: false }),
  pointAt: (pointing) => set({ pointing, picked: null, sheetOpen: false }),
  showNeeds: (needsShown) => set({ needsShown }),
  lift: (hand) => set({ hand, picked: null, pointing: null }),
  letGo: () => set({ hand: null }),
  bringIntoView: (phaseInView) => set({ phaseInView, sheetOpen: false }),
  openSheet: () => set({ sheetOpen: true, panel: null }),
  closeSheet: () => set({ sheetOpen: false, panel: null }),
  openPanel: (panel) =>
    set(({ view }) => ({
      panel,
      view: hasPlaceFor(panel, view) ? view : 'board',
      sheetOpen: true,
      picked: null,
      pointing: null,
    })),
  closePanel: () => set({ panel: null, sheetOpen: false }),
  goTo: (goal) =>
    set((before) => ({
      goal,
      view: goal.view,
      selection: goal.selection,
      phaseInView: goal.phaseId ?? before.phaseInView,
      panel: null,
      picked: null,
      pointing: null,
      // What stands nowhere in the view is told in the sheet.
      sheetOpen: goal.focus === null,
    })),
  reachGoal: () => set({ goal: null }),
  look: (lensRoleId) => set({ lensRoleId, moneyTest: false }),
  testMoney: (moneyTest) => set({ moneyTest, lensRoleId: null }),
  tell: (text, tone = 'info') => set({ message: { id: (lastMessage += 1), text, tone } }),
  dismiss: () => set({ message: null }),
  reset: () => set(start),
}))

/** The money test and people's own views are about the board, so the lists have no place for them; and on paper, and of what was, there is nothing to ask for. */
function hasPlaceFor(panel: AskedPanel | null, view: CanvasView): boolean {
  if (view === 'role-sheets' || view === 'history') return false
  return view !== 'agreements' || panel === null || panel === 'findings'
}
