import type { Canvas, Locale } from '@praatplaat/model'
import { roleLabel } from '../role-label.ts'
import type { MeasureText } from '../text/measure-text.ts'
import { wrapText } from '../text/wrap-text.ts'

/**
 * The lines under a chip in a seat. Where several stand there a name may not fit; the
 * role's code ("WG") then says more than half a name.
 */
export function seatLabel(
  canvas: Canvas,
  roleId: string,
  locale: Locale,
  room: Parameters<typeof wrapText>[1],
  measure: MeasureText,
): readonly string[] {
  const name = wrapText(roleLabel(canvas, roleId, locale), room, measure)
  if (name.whole) return name.lines
  const code = wrapText(canvas.roles[roleId]?.code ?? '', room, measure)
  return code.whole && code.lines.length > 0 ? code.lines : name.lines
}
