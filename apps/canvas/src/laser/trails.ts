import type { Attendee, Laser } from '@praatplaat/protocol'
import type { Other } from '../session/presence.ts'
import { fade, hearLaser, noTrail, type Trail } from './trail.ts'

/** A trail, and whose laser it is of. */
export interface TrailOf {
  /** `null`: this reader's own, which nobody has to tell them. */
  readonly attendee: Attendee | null
  readonly trail: Trail
}

/** The trails of everybody who points. They change at every frame, and so they are kept without React. */
export interface Trails {
  /** Calls back when there is something to paint anew. */
  readonly subscribe: (listener: () => void) => () => void
  readonly hearOthers: (others: readonly Other[], now: number) => void
  readonly hearOwn: (laser: Laser | null, now: number) => void
  /** What can be seen of them now; what has faded is forgotten. */
  readonly inSight: (now: number) => readonly TrailOf[]
}

const ownId = -1

export function laserTrails(): Trails {
  const trails = new Map<number, TrailOf>()
  const listeners = new Set<() => void>()

  const tell = () => {
    if (trails.size > 0) for (const listener of listeners) listener()
  }
  const hear = (id: number, attendee: Attendee | null, laser: Laser | null, now: number) => {
    const before = trails.get(id)
    if (laser === null && !before) return
    trails.set(id, { attendee, trail: hearLaser(before?.trail ?? noTrail, laser, now) })
  }

  return {
    subscribe: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    hearOthers: (others, now) => {
      const here = new Set([ownId, ...others.map(({ clientId }) => clientId)])
      for (const { clientId, attendee, laser } of others) hear(clientId, attendee, laser, now)
      // Whose connection has gone points no more.
      for (const [id, { attendee }] of trails) if (!here.has(id)) hear(id, attendee, null, now)
      tell()
    },
    hearOwn: (laser, now) => {
      hear(ownId, null, laser, now)
      tell()
    },
    inSight: (now) => {
      for (const [id, { attendee, trail }] of trails) {
        const left = fade(trail, now)
        if (left.spots.length === 0) trails.delete(id)
        else trails.set(id, { attendee, trail: left })
      }
      return [...trails.values()]
    },
  }
}
