import { mostLaserSpots, type Laser, type Spot } from '@praatplaat/protocol'

/** The laser pointer in this reader's hand: turns the spots that it is at into what is told of it. */
export interface LaserPen {
  readonly moveTo: (spot: Spot) => Laser
  /** Takes it off the board: what comes next is another stroke. */
  readonly lift: () => void
}

/** A ten-thousandth of a box is less than a pixel; more digits would only travel. */
const precision = 1e4

export function laserPen(): LaserPen {
  let stroke = 0
  let spots = 0
  let path: readonly Spot[] = []

  return {
    moveTo: (spot) => {
      spots += 1
      path = [...path, { ...spot, x: rounded(spot.x), y: rounded(spot.y) }].slice(-mostLaserSpots)
      return { stroke, spots, path: [...path] }
    },
    lift: () => {
      if (path.length > 0) stroke += 1
      path = []
    },
  }
}

function rounded(share: number): number {
  return Math.round(share * precision) / precision
}
