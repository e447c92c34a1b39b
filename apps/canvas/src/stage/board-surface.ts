import type { Place } from '../role-chips/place.ts'
import { createContext, use, type RefObject } from 'react'

/** The board as something that a chip can be held over. */
export interface BoardSurface {
  /** The place under a point of the window, or `null` when there is none. */
  readonly placeAt: (clientX: number, clientY: number) => Place | null
  /** Lets the other chips make room for the one in the hand; `null` lets them close up again. */
  readonly makeRoom: (place: Place | null) => void
  /** Tells others where the chip in the hand is. */
  readonly showOthers: (roleId: string, clientX: number, clientY: number) => void
}

const SurfaceContext = createContext<RefObject<BoardSurface | null>>({ current: null })

export const SurfaceProvider = SurfaceContext.Provider

/** The board that is on the screen, if there is one. */
export function useBoardSurface(): RefObject<BoardSurface | null> {
  return use(SurfaceContext)
}
