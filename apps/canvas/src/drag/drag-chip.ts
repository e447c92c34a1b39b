import { samePlace, type Place } from '../role-chips/place.ts'
import type { BoardSurface } from '../stage/board-surface.ts'
import type { Picked } from '../view-state/view.ts'

/** How far a pointer travels before a press is a drag, in CSS px: fingers tremble more than mice. */
const dragDistance = { mouse: 4, pen: 6, touch: 8 }

/** How long a finger rests before it lifts a chip where the page itself scrolls, in milliseconds. */
const holdToLift = 220

export interface ChipDrag {
  readonly picked: Picked
  /**
   * The way in which a finger scrolls what the chip lies in. A finger that moves that way at once
   * scrolls; one that moves across, or rests first, lifts the chip.
   */
  readonly scrolls: 'along-x' | 'along-y' | null
  readonly surface: () => BoardSurface | null
  /** Whether the pointer is over the tray, where a chip is put back. */
  readonly overTray: (clientX: number, clientY: number) => boolean
  readonly lift: (clientX: number, clientY: number) => void
  readonly follow: (clientX: number, clientY: number) => void
  /** The drag is over; `null`: nothing is put anywhere. Also called when there never was a drag but a tap. */
  readonly end: (
    result: { readonly kind: 'tap' } | { readonly kind: 'drop'; readonly place: Place } | null,
  ) => void
}

/**
 * Follows one pointer from press to release. It works without React: while a chip is in the
 * hand nothing is rendered, the document hears nothing, and only the chips that make room move.
 */
export function dragChip(press: PointerEvent, drag: ChipDrag): void {
  const { pointerId, clientX: startX, clientY: startY } = press
  const distance = dragDistance[press.pointerType as keyof typeof dragDistance] ?? dragDistance.mouse
  const mayScroll = drag.scrolls !== null && press.pointerType === 'touch'
  const listening = new AbortController()
  let lifted = false
  let travelled = false
  let place: Place | null = null

  const lift = (x: number, y: number) => {
    lifted = true
    drag.lift(x, y)
    hover(x, y)
  }
  const hover = (x: number, y: number) => {
    drag.follow(x, y)
    const surface = drag.surface()
    surface?.showOthers(drag.picked.roleId, x, y)
    const under: Place | null = drag.overTray(x, y) ? { kind: 'tray' } : (surface?.placeAt(x, y) ?? null)
    if (samePlace(under, place)) return
    place = under
    surface?.makeRoom(place)
  }
  const stop = (result: Parameters<ChipDrag['end']>[0]) => {
    clearTimeout(rest)
    listening.abort()
    drag.surface()?.makeRoom(null)
    drag.end(result)
  }
  const rest = mayScroll ? setTimeout(() => lift(startX, startY), holdToLift) : undefined

  const on = <K extends keyof WindowEventMap>(
    type: K,
    listener: (event: WindowEventMap[K]) => void,
    options?: AddEventListenerOptions,
  ) => addEventListener(type, listener, { ...options, signal: listening.signal })

  on('pointermove', (event) => {
    if (event.pointerId !== pointerId) return
    const [alongX, alongY] = [Math.abs(event.clientX - startX), Math.abs(event.clientY - startY)]
    travelled ||= Math.hypot(alongX, alongY) >= distance
    if (lifted) return hover(event.clientX, event.clientY)
    if (!travelled) return
    const scrolling = mayScroll && (drag.scrolls === 'along-x' ? alongX >= alongY : alongY >= alongX)
    if (scrolling) stop(null)
    else lift(event.clientX, event.clientY)
  })
  on('pointerup', (event) => {
    if (event.pointerId !== pointerId) return
    // A finger that rested and went nowhere only took its time.
    if (!travelled) stop({ kind: 'tap' })
    else stop(place ? { kind: 'drop', place } : null)
  })
  on('pointercancel', (event) => {
    if (event.pointerId === pointerId) stop(null)
  })
  // A second finger means zooming; a lost window means that the release may never come.
  on('pointerdown', (event) => {
    if (event.pointerId !== pointerId) stop(null)
  })
  on('blur', () => stop(null))
  on('keydown', (event) => {
    if (event.key === 'Escape') stop(null)
  })
  on('touchmove', (event) => lifted && event.cancelable && event.preventDefault(), { passive: false })
  on('contextmenu', (event) => event.preventDefault())
}
