type Point = readonly [x: number, y: number]

export interface Arc {
  readonly rx: number
  readonly ry: number
  /** Degrees. */
  readonly rotation: number
  readonly large: boolean
  readonly sweep: boolean
}

/**
 * An elliptical arc as cubic curves of a quarter turn at most, which nobody sees the difference of
 * (0.03 % of the radius). The centre is found as the SVG standard does [SVG 2, §B.2.4].
 *
 * @returns per curve its two control points and its end.
 */
export function arcCurves(from: Point, to: Point, arc: Arc): readonly (readonly [Point, Point, Point])[] {
  if (from[0] === to[0] && from[1] === to[1]) return []
  if (arc.rx === 0 || arc.ry === 0) return [[from, to, to]]
  const turn = (arc.rotation * Math.PI) / 180
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)]

  // Where the ellipse is a unit circle around the middle between both ends.
  const [dx, dy] = [(from[0] - to[0]) / 2, (from[1] - to[1]) / 2]
  const [x, y] = [cos * dx + sin * dy, cos * dy - sin * dx]
  const reach = Math.hypot(x / arc.rx, y / arc.ry)
  // Radii that do not reach are made to.
  const [rx, ry] = [arc.rx * Math.max(1, reach), arc.ry * Math.max(1, reach)]
  const [ux, uy] = [x / rx, y / ry]
  const square = ux * ux + uy * uy
  const distance = Math.sqrt(Math.max(0, 1 / square - 1)) * (arc.large === arc.sweep ? -1 : 1)
  const [cx, cy] = [distance * uy, -distance * ux]

  const first = Math.atan2(uy - cy, ux - cx)
  let angle = Math.atan2(-uy - cy, -ux - cx) - first
  if (arc.sweep && angle < 0) angle += 2 * Math.PI
  if (!arc.sweep && angle > 0) angle -= 2 * Math.PI

  const back = (px: number, py: number): Point => [
    cos * rx * (cx + px) - sin * ry * (cy + py) + (from[0] + to[0]) / 2,
    sin * rx * (cx + px) + cos * ry * (cy + py) + (from[1] + to[1]) / 2,
  ]
  const parts = Math.ceil(Math.abs(angle) / (Math.PI / 2) - 1e-9)
  const step = angle / parts
  const pull = (4 / 3) * Math.tan(step / 4)
  return Array.from({ length: parts }, (_, part) => {
    const [a, b] = [first + part * step, first + (part + 1) * step]
    return [
      back(Math.cos(a) - pull * Math.sin(a), Math.sin(a) + pull * Math.cos(a)),
      back(Math.cos(b) + pull * Math.sin(b), Math.sin(b) - pull * Math.cos(b)),
      part === parts - 1 ? to : back(Math.cos(b), Math.sin(b)),
    ] as const
  })
}
