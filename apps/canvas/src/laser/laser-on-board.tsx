import type { Scene } from '@praatplaat/scene'
import { useEffect, useState } from 'react'
import { useHoldsPen, useSession } from '../session/session-context.tsx'
import type { Camera, Size } from '../stage/camera.ts'
import { LaserTool } from './laser-tool.tsx'
import { LaserTrails } from './laser-trails.tsx'
import { laserTrails } from './trails.ts'

interface LaserOnBoardProps {
  readonly scene: Scene
  readonly camera: Camera
  readonly viewport: Size
  /** Where the button stands; `null` where one only sees the lasers of others. */
  readonly tools: HTMLElement | null
  /** Things stand in another order here than where somebody points: where the laser is says something, and its way there nothing. */
  readonly reordered?: boolean
}

/** The lasers on a board. Whoever takes part can point, also while the tables are on hold: it writes nothing. */
export function LaserOnBoard({ tools, reordered = false, ...board }: LaserOnBoardProps) {
  const [trails] = useState(laserTrails)
  const { presence } = useSession()
  const mayPoint = useHoldsPen()

  useEffect(() => {
    const hear = () => trails.hearOthers(presence.others.current(), performance.now())
    hear()
    return presence.others.subscribe(hear)
  }, [presence, trails])

  return (
    <>
      <LaserTrails {...board} trails={trails} dotsOnly={reordered} />
      {tools && mayPoint && <LaserTool {...board} trails={trails} tools={tools} />}
    </>
  )
}
