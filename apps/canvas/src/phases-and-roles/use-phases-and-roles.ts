import { create } from 'zustand'

export type VocabularyList = 'phases' | 'roles'

interface Shown {
  readonly list: VocabularyList
  /** The phase or role whose fields are open. */
  readonly opened: string | null
  /** Whether one came here to add something. */
  readonly adding: boolean
}

interface PhasesAndRolesState {
  /** What the dialog shows; `null` while it is closed. */
  readonly shown: Shown | null
  readonly show: (list: VocabularyList, opened?: string | null) => void
  readonly add: (list: VocabularyList) => void
  readonly close: () => void
}

/** Whether the dialog "Fasen en rollen" is open, and at what. */
export const usePhasesAndRoles = create<PhasesAndRolesState>()((set) => ({
  shown: null,
  show: (list, opened = null) => set({ shown: { list, opened, adding: false } }),
  add: (list) => set({ shown: { list, opened: null, adding: true } }),
  close: () => set({ shown: null }),
}))
