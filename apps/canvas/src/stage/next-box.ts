import type { Box, Point } from '@praatplaat/scene'

export type Direction = 'left' | 'right' | 'up' | 'down'

/** How much a step aside counts against a step ahead: the arrows should feel like rows and columns. */
const asideWeight = 3

/** The nearest box in a direction, for the arrow keys; `null` at the edge of the board. */
export function nextBox<B extends Box>(boxes: readonly B[], from: B, direction: Direction): B | null {
  const start = centre(from)
  let best: B | null = null
  let least = Infinity
  for (const box of boxes) {
    if (box.id === from.id) continue
    const there = centre(box)
    const [ahead, aside] = alongAndAside({ x: there.x - start.x, y: there.y - start.y }, direction)
    const cost = ahead + asideWeight * Math.abs(aside)
    if (ahead > 1 && cost < least) [best, least] = [box, cost]
  }
  return best
}

function alongAndAside({ x, y }: Point, direction: Direction): readonly [number, number] {
  switch (direction) {
    case 'left':
      return [-x, y]
    case 'right':
      return [x, y]
    case 'up':
      return [-y, x]
    case 'down':
      return [y, x]
  }
}

function centre(box: Box): Point {
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}
