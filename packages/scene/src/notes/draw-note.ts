import type { NoteSize, LayoutOptions } from '../scene.ts'
import type { Shape } from '../shape.ts'
import { baselineShare, textLines } from '../text/text-lines.ts'
import { wrapText } from '../text/wrap-text.ts'
import { tokens } from '../tokens.ts'

/** A sheet of yellow paper, slightly turned, with as much of its text as it holds [SC24]. */
export function drawNote(
  text: string,
  { width, height }: NoteSize,
  size: number,
  turn: number,
  { measure }: Pick<LayoutOptions, 'measure'>,
): readonly Shape[] {
  const padding = 0.6 * size
  const lineHeight = 1.18 * size
  const maxLines = Math.max(1, Math.floor((height - padding) / lineHeight))
  const look = { size, weight: 400 as const, maxWidth: width - 2 * padding - 2, maxLines }
  const { lines } = wrapText(text, look, measure)
  const strip = maxLines === 1
  const first = strip ? height / 2 : padding + lineHeight / 2
  const sheet = { draw: 'path', x: 0, y: 0, scale: 1 } as const
  const d = turnedSheet(width, height, turn)
  return [
    { ...sheet, d, y: 1.6, fill: tokens.ink, opacity: 0.1 },
    { ...sheet, d, fill: tokens.note, stroke: tokens.noteEdge, strokeWidth: 1 },
    ...textLines(lines, {
      ...look,
      x: padding + 1,
      y: first + baselineShare * size,
      lineHeight,
      fill: tokens.ink,
      align: 'start',
    }).map(({ draw, text: line, x, y, weight, fill, align }): Shape => ({
      draw,
      text: line,
      x,
      y,
      size,
      weight,
      fill,
      align,
    })),
  ]
}

/** The paper is turned a little around its middle; its text stays level, to be read. */
function turnedSheet(width: number, height: number, degrees: number): string {
  const angle = (degrees * Math.PI) / 180
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  const corner = (x: number, y: number): string =>
    `${(width / 2 + x * cos - y * sin).toFixed(1)} ${(height / 2 + x * sin + y * cos).toFixed(1)}`
  const [halfWidth, halfHeight] = [width / 2 - 1, height / 2 - 1]
  return `M${corner(-halfWidth, -halfHeight)}L${corner(halfWidth, -halfHeight)}L${corner(halfWidth, halfHeight)}L${corner(-halfWidth, halfHeight)}Z`
}
