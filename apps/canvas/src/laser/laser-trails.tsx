import { pointOf, type Scene } from '@praatplaat/scene'
import { useEffect, useRef } from 'react'
import { attendeeColour, colourNumberOf } from '../session/attendee-colour.ts'
import { useSession } from '../session/session-context.tsx'
import type { Camera, Size } from '../stage/camera.ts'
import { paintName } from '../stage/paint-presence.ts'
import styles from './laser.module.css'
import { paintTrail } from './paint-trail.ts'
import type { Trails } from './trails.ts'

interface LaserTrailsProps {
  readonly scene: Scene
  readonly camera: Camera
  readonly viewport: Size
  readonly trails: Trails
  readonly dotsOnly: boolean
}

/** More device pixels than this for one px cost time and memory, and are not seen. */
const sharpest = 2

/**
 * Paints the trails over the board, frame by frame as long as there is one, without React. It has a canvas of its own, so that
 * the board and what others do on it are not painted anew meanwhile; without trails that takes no memory.
 */
export function LaserTrails({ scene, camera, viewport, trails, dotsOnly }: LaserTrailsProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const { clientId } = useSession()

  useEffect(() => {
    const ownColour = colourNumberOf(clientId)
    let frame = 0
    const ask = () => {
      frame ||= requestAnimationFrame(paint)
    }
    const paint = () => {
      frame = 0
      const now = performance.now()
      const inSight = trails.inSight(now)
      const dotOnly = dotsOnly || matchMedia('(prefers-reduced-motion: reduce)').matches
      const context = wipe(canvas.current!, inSight.length > 0 ? viewport : null, camera)
      if (context === null) return
      for (const { attendee, trail } of inSight) {
        const tip = paintTrail(context, trail, {
          colour: attendeeColour(attendee?.colour ?? ownColour),
          place: (spot) => pointOf(scene, spot),
          zoom: camera.zoom,
          now,
          dotOnly,
        })
        if (tip && attendee)
          paintName(context, attendee, tip.x + 14 / camera.zoom, tip.y + 14 / camera.zoom, camera.zoom)
      }
      if (!dotOnly && inSight.some(({ trail }) => !trail.isOn || trail.spots.length > 1)) ask()
    }

    ask()
    const stop = trails.subscribe(ask)
    return () => {
      stop()
      cancelAnimationFrame(frame)
    }
  }, [scene, camera, viewport, trails, dotsOnly, clientId])

  return <canvas ref={canvas} className={styles['trails']} data-trails aria-hidden="true" width={0} />
}

/** An empty canvas to paint on in the scene's coordinates; without a size it lets go of its memory, and there is none. */
function wipe(
  element: HTMLCanvasElement,
  size: Size | null,
  { x, y, zoom }: Camera,
): CanvasRenderingContext2D | null {
  const ratio = Math.min(sharpest, devicePixelRatio)
  const [width, height] = size ? [Math.round(size.width * ratio), Math.round(size.height * ratio)] : [0, 0]
  // Setting the size wipes too, and costs more than wiping.
  if (element.width !== width || element.height !== height) {
    element.width = width
    element.height = height
  }
  const context = size && element.getContext('2d')
  if (!context) return null
  context.setTransform(1, 0, 0, 1, 0, 0)
  context.clearRect(0, 0, width, height)
  context.setTransform(zoom * ratio, 0, 0, zoom * ratio, x * ratio, y * ratio)
  return context
}
