import { useLayoutEffect, useRef } from 'react'
import { RoleChip } from '../role-chips/role-chip.tsx'
import { useView } from '../view-state/view.ts'
import styles from './drag-ghost.module.css'

/** Where the pointer is; a drag has one, and it moves too often to go through React. */
let at = { x: 0, y: 0 }
let ghost: HTMLElement | null = null

/** Moves the chip in the hand to a point of the window. */
export function moveGhost(x: number, y: number): void {
  at = { x, y }
  if (ghost) ghost.style.transform = `translate(${x}px, ${y}px)`
}

/** The chip in the hand: it hangs under the pointer, over tray and board alike. */
export function DragGhost() {
  const hand = useView((view) => view.hand)
  const element = useRef<HTMLDivElement>(null)

  useLayoutEffect(() => {
    ghost = element.current
    moveGhost(at.x, at.y)
    return () => void (ghost = null)
  }, [hand])

  if (!hand) return null
  return (
    <div ref={element} className={styles['ghost']} aria-hidden="true">
      <RoleChip roleId={hand.roleId} size={64} />
    </div>
  )
}
