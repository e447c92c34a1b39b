/** The radius of the chip that `notchesPath` is drawn for. */
export const notchesRadius = 25

const notchCount = 8
const halfWidth = 3.2
const depth = 5.2
const reach = notchesRadius + 0.3

/** The eight light notches on the rim of a chip, as one path around its centre. */
export const notchesPath: string = Array.from({ length: notchCount }, (_, index) => {
  const angle = ((index + 0.5) * 2 * Math.PI) / notchCount
  const corners = [
    [-halfWidth, -reach],
    [halfWidth, -reach],
    [halfWidth, depth - reach],
    [-halfWidth, depth - reach],
  ] as const
  return `M${corners.map(([x, y]) => turned(x, y, angle)).join('L')}Z`
}).join('')

function turned(x: number, y: number, angle: number): string {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  return `${(x * cos - y * sin).toFixed(2)} ${(x * sin + y * cos).toFixed(2)}`
}
