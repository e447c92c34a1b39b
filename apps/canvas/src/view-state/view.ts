import { create } from 'zustand'

/** What is selected: the side panel is about it, and others see it. */
export type Selection =
  | { readonly kind: 'chip'; readonly chipId: string }
  | { readonly kind: 'phase'; readonly phaseId: string }
  | null

/**
 * A role that was picked up by tap or keyboard and waits for a place: the alternative to
 * dragging (WCAG 2.5.7). `chipId` is the chip it comes from; `null` when it comes from the tray.
 */
export interface Picked {
  readonly roleId: string
  readonly chipId: string | null
}

/** A line that tells the reader what just happened, or what it means. */
export interface Message {
  readonly id: number
  readonly text: string
  readonly tone: 'info' | 'warn'
}

export type CanvasView = 'board' | 'agreements'

interface ViewState {
  readonly view: CanvasView
  readonly selection: Selection
  readonly picked: Picked | null
  /** The phase that a narrow screen shows; `null` is the first. */
  readonly phaseInView: string | null
  readonly message: Message | null
  readonly show: (view: CanvasView) => void
  readonly select: (selection: Selection) => void
  readonly pick: (picked: Picked | null) => void
  readonly bringIntoView: (phaseId: string) => void
  readonly tell: (text: string, tone?: Message['tone']) => void
  readonly dismiss: () => void
  readonly reset: () => void
}

const start = { view: 'board', selection: null, picked: null, phaseInView: null, message: null } as const

let lastMessage = 0

/** What this reader looks at. Nothing of it is in the document, and others see only the selection. */
export const useView = create<ViewState>()((set) => ({
  ...start,
  show: (view) => set({ view, picked: null }),
  select: (selection) => set({ selection, picked: null }),
  pick: (picked) => set({ picked }),
  bringIntoView: (phaseInView) => set({ phaseInView }),
  tell: (text, tone = 'info') => set({ message: { id: (lastMessage += 1), text, tone } }),
  dismiss: () => set({ message: null }),
  reset: () => set(start),
}))
