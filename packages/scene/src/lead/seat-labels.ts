import type { Canvas, Lead, Locale } from '@praatplaat/model'
import { roleLabel } from '../role-label.ts'
import type { MeasureText } from '../text/measure-text.ts'
import { wrapText } from '../text/wrap-text.ts'

/**
 * The lines under the chips of a seat. Where several stand there and a name does not fit,
 * all of them go by their code ("WG"): that says more than half a name. A role of the
 * group's own may have no code; it keeps what fits of its name.
 */
export function seatLabels(
  canvas: Canvas,
  leads: readonly Lead[],
  locale: Locale,
  room: Parameters<typeof wrapText>[1],
  measure: MeasureText,
): readonly (readonly string[])[] {
  const names = leads.map(({ roleId }) => wrapText(roleLabel(canvas, roleId, locale), room, measure))
  if (leads.length === 1 || names.every(({ whole }) => whole)) return names.map(({ lines }) => lines)
  return leads.map(({ roleId }, index) => {
    const code = canvas.roles[roleId]?.code ?? ''
    return code === '' ? names[index]!.lines : [code]
  })
}
