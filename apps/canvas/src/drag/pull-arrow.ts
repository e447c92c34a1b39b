/** How far a pointer travels before a press is a pull, in CSS px: fingers tremble more than mice. */
const pullDistance = { mouse: 4, pen: 6, touch: 8 }

/** A point of the window. */
interface WindowPoint {
  readonly x: number
  readonly y: number
}

export interface ArrowPull {
  readonly follow: (at: WindowPoint) => void
  /** The pull is over: let go somewhere, or a mere tap; `null` when it was broken off. */
  readonly end: (
    result: { readonly kind: 'tap' } | ({ readonly kind: 'let-go' } & WindowPoint) | null,
  ) => void
}

/** Follows one pointer from the press on a handle to its release, without React; the document hears nothing of it. */
export function pullArrow({ pointerId, pointerType, clientX, clientY }: PointerEvent, pull: ArrowPull): void {
  const distance = pullDistance[pointerType as keyof typeof pullDistance] ?? pullDistance.mouse
  const listening = new AbortController()
  let pulled = false

  const stop = (result: Parameters<ArrowPull['end']>[0]) => {
    listening.abort()
    pull.end(result)
  }
  const on = <K extends keyof WindowEventMap>(
    type: K,
    listener: (event: WindowEventMap[K]) => void,
    options?: AddEventListenerOptions,
  ) => addEventListener(type, listener, { ...options, signal: listening.signal })

  on('pointermove', (event) => {
    if (event.pointerId !== pointerId) return
    pulled ||= Math.hypot(event.clientX - clientX, event.clientY - clientY) >= distance
    if (pulled) pull.follow({ x: event.clientX, y: event.clientY })
  })
  on('pointerup', (event) => {
    if (event.pointerId !== pointerId) return
    stop(pulled ? { kind: 'let-go', x: event.clientX, y: event.clientY } : { kind: 'tap' })
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
  on('touchmove', (event) => event.cancelable && event.preventDefault(), { passive: false })
}
