import type { Point, Scene } from '@praatplaat/scene'
import type { Spot } from '@praatplaat/protocol'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { useSession } from '../session/session-context.tsx'
import { toScene, type Camera } from '../stage/camera.ts'
import { spotAt } from '../stage/spot-at.ts'
import { useView } from '../view-state/view.ts'
import styles from './laser.module.css'
import { laserPen } from './laser-pen.ts'
import type { Trails } from './trails.ts'

interface LaserSheetProps {
  readonly scene: Scene
  readonly camera: Camera
  readonly trails: Trails
  /** The reader took something else in the hand. */
  readonly onOther: () => void
}

/**
 * Lies over the board while this reader points: nothing under it hears of the pointer, so that nothing is dragged or selected.
 * A mouse points where it is, a finger while it is down, and the keyboard at what has the focus on the board.
 */
export function LaserSheet({ scene, camera, trails, onOther }: LaserSheetProps) {
  const sheet = useRef<HTMLDivElement>(null)
  const { presence } = useSession()
  const [pen] = useState(laserPen)

  const show = (spot: Spot | null) => {
    if (spot === null) pen.lift()
    const laser = spot && pen.moveTo(spot)
    trails.hearOwn(laser, performance.now())
    presence.showLaser(laser)
  }
  const pointAt = useEffectEvent((event: PointerEvent) => {
    if (!event.isPrimary) return
    const { left, top } = sheet.current!.getBoundingClientRect()
    show(spotAt(scene, toScene(camera, { x: event.clientX - left, y: event.clientY - top })))
  })
  const pointAtBox = useEffectEvent((element: Element | null) => {
    const box = scene.boxes.find(({ id }) => id === element?.getAttribute('data-box'))
    show(box ? spotAt(scene, middleOf(box)) : null)
  })
  const lift = useEffectEvent(() => show(null))

  useEffect(() => {
    const element = sheet.current!
    const board = element.parentElement!
    const listening = new AbortController()
    const { signal } = listening
    const on = <K extends keyof HTMLElementEventMap>(
      type: K,
      listener: (event: HTMLElementEventMap[K]) => void,
    ) =>
      element.addEventListener(
        type,
        (event) => {
          event.stopPropagation()
          listener(event)
        },
        { signal },
      )

    on('pointerdown', (event) => pointAt(event))
    on('pointermove', (event) => pointAt(event))
    // A mouse that is let go of is still there.
    on('pointerup', ({ pointerType }) => pointerType === 'mouse' || lift())
    on('pointercancel', () => lift())
    on('pointerleave', () => lift())
    board.addEventListener('focusin', ({ target }) => pointAtBox(target as Element), { signal })
    board.addEventListener('focusout', () => lift(), { signal })
    // A hidden window hears of no pointer that leaves it.
    document.addEventListener('visibilitychange', () => lift(), { signal })

    presence.showCursor(null)
    if (board.contains(document.activeElement)) pointAtBox(document.activeElement)
    return () => {
      listening.abort()
      lift()
    }
  }, [presence])

  const endOther = useEffectEvent(onOther)
  useEffect(
    () =>
      useView.subscribe(({ picked, pointing, hand }) => {
        if (picked || pointing || hand) endOther()
      }),
    [],
  )

  return <div ref={sheet} className={styles['sheet']} />
}

function middleOf({ x, y, width, height }: Scene['boxes'][number]): Point {
  return { x: x + width / 2, y: y + height / 2 }
}
