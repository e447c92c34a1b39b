import type { Point } from '@praatplaat/scene'
import { useEffect, type RefObject } from 'react'
import { pan, zoomAround, type Camera, type Size } from './camera.ts'

interface Gestures {
  readonly camera: RefObject<Camera>
  readonly scene: RefObject<Size>
  readonly viewport: RefObject<Size>
  readonly moveCamera: (camera: Camera) => void
  /** A press that was no pan and no pinch, in viewport coordinates. */
  readonly onTap: (at: Point) => void
  /** A press on something that is dragged takes the pointer over by returning true. */
  readonly onPress: (event: PointerEvent, at: Point) => boolean
  readonly onHover: (at: Point | null) => void
}

/** Fingers tremble: a press that travels less than this is a tap, in CSS px. */
const tapDistance = 8

/**
 * Wheel, pinch and pan on the board, on plain pointer events. Konva's own listening is off:
 * finding what is under a pointer is arithmetic on the scene, which costs nothing per frame.
 */
export function useGestures(element: RefObject<HTMLElement | null>, gestures: RefObject<Gestures>): void {
  useEffect(() => {
    const target = element.current
    if (!target) return
    const listening = new AbortController()
    const fingers = new Map<number, Point>()
    let press: { id: number; at: Point; moved: boolean } | null = null

    const local = (event: { clientX: number; clientY: number }): Point => {
      const { left, top } = target.getBoundingClientRect()
      return { x: event.clientX - left, y: event.clientY - top }
    }
    const move = (change: (camera: Camera, scene: Size, viewport: Size) => Camera) => {
      const { camera, scene, viewport, moveCamera } = gestures.current
      // Two fingers move in one breath, before anything is rendered: the second goes on where the first came.
      camera.current = change(camera.current, scene.current, viewport.current)
      moveCamera(camera.current)
    }
    const on = <K extends keyof HTMLElementEventMap>(
      type: K,
      listener: (event: HTMLElementEventMap[K]) => void,
      options?: AddEventListenerOptions,
    ) => target.addEventListener(type, listener, { ...options, signal: listening.signal })

    on('pointerdown', (event) => {
      const at = local(event)
      fingers.set(event.pointerId, at)
      if (fingers.size > 1) {
        press = null
        return
      }
      if (event.button !== 0 || gestures.current.onPress(event, at)) {
        // A finger on a chip still counts: a second one beside it makes the drag a pinch.
        if (event.pointerType !== 'touch') fingers.delete(event.pointerId)
        return
      }
      press = { id: event.pointerId, at, moved: false }
      target.setPointerCapture(event.pointerId)
    })

    on('pointermove', (event) => {
      const at = local(event)
      const before = fingers.get(event.pointerId)
      if (event.pointerType === 'mouse') gestures.current.onHover(at)
      if (!before) return

      const other = [...fingers].find(([id]) => id !== event.pointerId)?.[1]
      if (other) {
        const factor = distance(at, other) / Math.max(1, distance(before, other))
        const middle = { x: (at.x + other.x) / 2, y: (at.y + other.y) / 2 }
        const by = { x: (at.x - before.x) / 2, y: (at.y - before.y) / 2 }
        move((camera, scene, viewport) =>
          pan(zoomAround(camera, factor, middle, scene, viewport), by, scene, viewport),
        )
      } else if (press?.id === event.pointerId) {
        press.moved ||= distance(at, press.at) > tapDistance
        if (press.moved)
          move((camera, ...sizes) => pan(camera, { x: at.x - before.x, y: at.y - before.y }, ...sizes))
      }
      fingers.set(event.pointerId, at)
    })

    on('pointerup', (event) => {
      fingers.delete(event.pointerId)
      if (press?.id === event.pointerId && !press.moved) gestures.current.onTap(press.at)
      press = null
    })
    on('pointercancel', (event) => {
      fingers.delete(event.pointerId)
      press = null
    })
    on('pointerleave', () => gestures.current.onHover(null))

    on(
      'wheel',
      (event) => {
        event.preventDefault()
        const at = local(event)
        // A pinch on a touch pad arrives as a wheel with the control key.
        if (event.ctrlKey || event.metaKey) {
          const factor = Math.exp(-event.deltaY / 200)
          move((camera, scene, viewport) => zoomAround(camera, factor, at, scene, viewport))
        } else {
          move((camera, ...sizes) => pan(camera, { x: -event.deltaX, y: -event.deltaY }, ...sizes))
        }
      },
      { passive: false },
    )
    return () => listening.abort()
  }, [element, gestures])
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y)
}
