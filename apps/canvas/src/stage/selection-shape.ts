import { chipRing, type Box, type Shape } from '@praatplaat/scene'

/**
 * What marks a box as selected, in the scene's coordinates: a ring around a chip and
 * what else is round, a frame around everything else, and around a chip whose name stands beside it, where a ring would
 * run through the name.
 *
 * @param colour of whoever selected it; one's own is petrol.
 */
export function selectionShape(box: Box, colour?: string): Shape {
  const own = colour === undefined ? {} : { colour }
  if (box.kind === 'chip' && box.width < 2 * box.height) {
    return chipRing({ radius: box.radius, x: box.x + box.centre.x, y: box.y + box.centre.y, ...own })
  }
  const round = box.kind === 'need' || box.kind === 'handover'
  if (round && box.width < 2 * box.height) {
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
    return chipRing({ radius: box.width / 2 - 3, x, y, ...own })
  }
  const { stroke, strokeWidth, dash } = chipRing({ radius: 0, ...own })
  const grow = box.kind === 'chip' ? 0 : 3
  return {
    draw: 'rect',
    x: box.x - grow,
    y: box.y - grow,
    width: box.width + 2 * grow,
    height: box.height + 2 * grow,
    radius: box.kind === 'phase' ? 18 : 10,
    stroke: stroke!,
    strokeWidth: strokeWidth!,
    dash: dash!,
  }
}
