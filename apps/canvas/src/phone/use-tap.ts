import type { Point } from '@praatplaat/scene'
import { useEffect, useEffectEvent, type RefObject } from 'react'

/**
 * Calls back for a tap on an element, with the place in it. Keys have buttons of their own
 * over the scene; a click that comes from a key has no place and is left to those.
 */
export function useTap(element: RefObject<HTMLElement | null>, onTap: (at: Point) => void): void {
  const tap = useEffectEvent(onTap)

  useEffect(() => {
    const target = element.current
    const click = (event: MouseEvent) => {
      const { left, top } = target!.getBoundingClientRect()
      if (event.detail > 0) tap({ x: event.clientX - left, y: event.clientY - top })
    }
    target?.addEventListener('click', click)
    return () => target?.removeEventListener('click', click)
  }, [element])
}
