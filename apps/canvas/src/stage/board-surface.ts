import type { Place } from '../role-chips/place.ts'
import { createContext, use } from 'react'

/** The board as something that a chip can be held over. */
export interface BoardSurface {
  /** The place under a point of the window, or `null` when there is none. */
  readonly placeAt: (clientX: number, clientY: number) => Place | null
  /** Lets the other chips make room for the one in the hand; `null` lets them close up again. */
  readonly makeRoom: (place: Place | null) => void
  /** Tells others where the chip in the hand is. */
  readonly showOthers: (roleId: string, clientX: number, clientY: number) => void
}

/** Holds the board that is on the screen, for the tray and the drag to find. */
export interface SurfaceSlot {
  readonly current: () => BoardSurface | null
  /** Puts a board in the slot; returns how to take it out. */
  readonly put: (surface: BoardSurface) => () => void
}

export function surfaceSlot(): SurfaceSlot {
  let held: BoardSurface | null = null
  return {
    current: () => held,
    put: (surface) => {
      held = surface
      return () => {
        if (held === surface) held = null
      }
    },
  }
}

const SurfaceContext = createContext<SurfaceSlot>(surfaceSlot())

export const SurfaceProvider = SurfaceContext.Provider

export function useSurfaceSlot(): SurfaceSlot {
  return use(SurfaceContext)
}
