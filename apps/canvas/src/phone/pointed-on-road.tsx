import type { Scene } from '@praatplaat/scene'
import type { Pointing } from '../laser/follow-pointing.ts'
import { attendeeColour } from '../session/attendee-colour.ts'
import styles from './pointed.module.css'

interface PointedOnRoadProps {
  readonly road: Scene
  readonly people: readonly Pointing[]
}

/** How far the ring lies around a station, in CSS px. */
const around = 4

/** Marks the stations of the phases in which somebody points: a tap on one goes there, as always. */
export function PointedOnRoad({ road, people }: PointedOnRoadProps) {
  return road.boxes.map((box) => {
    const somebody = people.findLast(({ phaseId }) => phaseId === box.phaseId)
    if (!somebody || box.kind !== 'station') return null
    const radius = box.radius + around
    return (
      <span
        key={box.id}
        className={styles['ring']}
        data-pointed={box.phaseId}
        aria-hidden="true"
        style={{
          translate: `${box.x + box.centre.x - radius}px ${box.y + box.centre.y - radius}px`,
          inlineSize: 2 * radius,
          blockSize: 2 * radius,
          borderColor: attendeeColour(somebody.attendee.colour),
        }}
      />
    )
  })
}
