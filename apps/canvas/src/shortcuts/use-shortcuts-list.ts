import { create } from 'zustand'

interface ShortcutsList {
  readonly isOpen: boolean
  readonly open: () => void
  readonly close: () => void
}

/** Whether the list of keys is open. */
export const useShortcutsList = create<ShortcutsList>()((set) => ({
  isOpen: false,
  open: () => set({ isOpen: true }),
  close: () => set({ isOpen: false }),
}))
