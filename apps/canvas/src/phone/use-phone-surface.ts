import { useEffect, useEffectEvent, type RefObject } from 'react'
import type { Scene } from '@praatplaat/scene'
import type { Place } from '../role-chips/place.ts'
import { useSurfaceSlot } from '../stage/board-surface.ts'
import { placeAt } from '../stage/place-at.ts'

interface FramedScene {
  readonly frame: RefObject<HTMLElement | null>
  readonly scene: Scene | null
}

/**
 * Lets a chip that is dragged from the tray land on the road or on the phase. Nobody makes room
 * for it here: the finger covers the place, and the card would change its height under it.
 */
export function usePhoneSurface(scenes: readonly FramedScene[]): void {
  const surface = useSurfaceSlot()
  const find = useEffectEvent((clientX: number, clientY: number): Place | null => {
    for (const { frame, scene } of scenes) {
      const box = frame.current?.getBoundingClientRect()
      if (!scene || !box || clientY < box.top || clientY > box.bottom) continue
      return placeAt(scene, { x: clientX - box.left, y: clientY - box.top })
    }
    return null
  })

  useEffect(() => {
    const placeUnder = (clientX: number, clientY: number) => find(clientX, clientY)
    return surface.put({ placeAt: placeUnder, makeRoom: () => {}, showOthers: () => {} })
  }, [surface])
}
