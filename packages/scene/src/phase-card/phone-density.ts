import type { Canvas } from '@praatplaat/model'
import { cardInset } from '../board/board-frame.ts'
import { isWholeIn, labelLeading, labelMargin, labelTop, type Density } from '../board/density.ts'
import { claimSlots } from '../lead/claim-slots.ts'
import type { PhaseFacts } from '../phase-facts.ts'
import { roleLabel } from '../role-label.ts'
import type { LayoutOptions } from '../scene.ts'
import { labelNeed } from '../text/label-need.ts'

const radius = 26
const seatRadius = 30
const labelSize = 13
const narrowestCell = 80

/** How things stand on the phone: large enough for a finger, four next to each other on a usual one. */
export function phoneDensity(
  width: number,
  canvas: Canvas,
  { lead }: PhaseFacts,
  { locale, measure }: LayoutOptions,
): Density {
  const room = width - 2 * cardInset
  const columns = Math.max(2, Math.floor(room / narrowestCell))
  const seat = claimSlots(lead, room, seatRadius)
  const leadsOnOneLine = lead.leads.every(({ roleId }) => {
    const need = labelNeed(roleLabel(canvas, roleId, locale), 600, measure)
    return isWholeIn(need, labelSize, seat.pitch - labelMargin, 1)
  })
  return {
    arrangement: 'below',
    columns,
    cellWidth: Math.floor(room / columns),
    radius,
    rowHeight: Math.ceil(labelTop(radius) + 2 * labelLeading * labelSize + 12),
    labelSize,
    labelLines: 2,
    seatRadius,
    leadLines: leadsOnOneLine ? 1 : 2,
    leadTag: true,
  }
}
