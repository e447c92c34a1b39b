import type { Lead } from '@praatplaat/model'
import type { Box, LeadChipBox } from '../box.ts'
import { drawChip, leadRingReach } from '../chip/draw-chip.ts'
import { drawQuestionDisc } from '../chip/draw-question-disc.ts'
import { claimSlots, slotCentre, type ClaimSlots } from '../lead/claim-slots.ts'
import { drawClash, drawLeadTag } from '../lead/draw-seat.ts'
import { seatLabels } from '../lead/seat-labels.ts'
import type { PhaseFacts } from '../phase-facts.ts'
import { roleName } from '../role-label.ts'
import type { Shape } from '../shape.ts'
import { baselineShare, textLines } from '../text/text-lines.ts'
import { wrapText } from '../text/wrap-text.ts'
import { tokens } from '../tokens.ts'
import { wordsIn } from '../words/words-in.ts'
import { cardInset } from './board-frame.ts'
import { labelLeading, labelMargin, type Density } from './density.ts'
import type { Area, LaneContext } from './lane.ts'

/** Between a chip with its ring and the label under it. */
function labelGap(radius: number): number {
  return leadRingReach(radius) + 3
}

/** What the lead of a phase needs: the seat, its labels, and a line for "until …" or "contested". */
export function leadLaneHeight(unit: number, density: Density): number {
  if (density.leadTag) return Math.ceil(tagMiddle(unit, density) + tagSize(unit) + 4 * unit)
  return Math.ceil(tagMiddle(unit, density) - 0.75 * tagSize(unit) + 4 * unit)
}

/** The seat of the lead and the roles that claim it [SC10]. */
export function layoutLeadLane(facts: PhaseFacts, area: Area, context: LaneContext): readonly Box[] {
  const { canvas, options, density } = context
  const { lead } = facts
  const slots = claimSlots(lead, area.width - 2 * cardInset, density.seatRadius)
  const names = lead.leads.map((claim) => roleName(canvas, claim.roleId, options.locale))
  const shown = lead.leads.slice(0, slots.shown)
  const room = {
    size: density.labelSize,
    weight: 600 as const,
    maxWidth: slots.pitch - labelMargin,
    maxLines: density.leadLines,
  }
  const labels = seatLabels(canvas, shown, options.locale, room, options.measure)
  return [
    {
      kind: 'lead-seat',
      id: `lead-seat:${facts.id}`,
      phaseId: facts.id,
      ...area,
      state: lead.kind,
      shapes: lead.kind === 'empty' ? emptySeat(area, context) : takenSeat(facts, area, slots, context),
      label: `${facts.name}: ${wordsIn(options.locale).leadSummary(lead.kind, names)}`,
    },
    ...shown.map((claim, index) => leadChipBox(claim, facts, area, slots, index, labels[index]!, context)),
  ]
}

function seatMiddle(unit: number, { seatRadius }: Density): number {
  return Math.round(6 * unit + leadRingReach(seatRadius)) + seatRadius
}

function tagMiddle(unit: number, density: Density): number {
  const labels = density.leadLines * labelLeading * density.labelSize
  return (
    seatMiddle(unit, density) +
    density.seatRadius +
    labelGap(density.seatRadius) +
    labels +
    3 +
    0.75 * tagSize(unit)
  )
}

function tagSize(unit: number): number {
  return Math.max(11.5, 12 * unit)
}

function emptySeat(area: Area, { density, options, unit }: LaneContext): readonly Shape[] {
  return drawQuestionDisc({
    x: area.width / 2,
    y: seatMiddle(unit, density),
    radius: density.seatRadius + 4,
    question: wordsIn(options.locale).whoLeads,
    size: Math.max(11, 11.5 * unit),
    width: area.width - 2 * cardInset,
    symbol: 'flag',
    colours: { fill: tokens.goldFaint, edge: tokens.goldEdge, ink: tokens.goldInk },
    measure: options.measure,
  })
}

/** What stands in a seat besides the chips: the clash between them, how many more there are, and the tag. */
function takenSeat(facts: PhaseFacts, area: Area, slots: ClaimSlots, context: LaneContext): readonly Shape[] {
  const { density, unit } = context
  const y = seatMiddle(unit, density)
  const between = Array.from({ length: slots.shown - 1 }, (_, index) =>
    drawClash(slotCentre(slots, area.width, index + 0.5), y, slots.pitch - 2 * slots.radius),
  )
  const more: readonly Shape[] =
    slots.more === 0
      ? []
      : [
          {
            draw: 'text',
            text: `+${slots.more}`,
            x: slotCentre(slots, area.width, slots.shown),
            y: y + baselineShare * density.labelSize,
            size: density.labelSize,
            weight: 700,
            fill: facts.lead.kind === 'contested' ? tokens.warn : tokens.goldInk,
            align: 'middle',
          },
        ]
  return [...(facts.lead.kind === 'contested' ? between : []), ...more, ...underSeat(facts, area, context)]
}

function underSeat(
  { lead }: PhaseFacts,
  area: Area,
  { options, density, unit }: LaneContext,
): readonly Shape[] {
  const words = wordsIn(options.locale)
  const size = tagSize(unit)
  const y = tagMiddle(unit, density)
  if (lead.kind === 'contested' || lead.kind === 'shared') {
    const text = words[lead.kind]
    const width = options.measure(text, { size, weight: 700 }) + 1.8 * size
    return drawLeadTag(lead.kind, { x: area.width / 2, y, text, size, width })
  }
  const moment = lead.leads[0]?.until.trim() ?? ''
  if (moment === '') return []
  const look = { size, weight: 400, fill: tokens.goldInk, align: 'middle', lineHeight: size } as const
  const room = { ...look, maxWidth: area.width - 2 * cardInset, maxLines: 1 }
  const { lines } = wrapText(words.until(moment), room, options.measure)
  return textLines(lines, { ...look, x: area.width / 2, y: y + baselineShare * size })
}

function leadChipBox(
  claim: Lead,
  facts: PhaseFacts,
  area: Area,
  slots: ClaimSlots,
  index: number,
  label: readonly string[],
  context: LaneContext,
): LeadChipBox {
  const { canvas, options, density, unit } = context
  const { kind } = facts.lead
  const middle = seatMiddle(unit, density)
  const top = middle - slots.radius - leadRingReach(slots.radius)
  const centre = { x: slots.pitch / 2, y: middle - top }
  const size = density.labelSize
  const gap = labelGap(slots.radius) - (kind === 'contested' ? 3 : 0)
  const role = canvas.roles[claim.roleId] ?? null
  const look = { ...centre, radius: slots.radius, locale: options.locale }
  return {
    kind: 'lead-chip',
    id: `lead-chip:${claim.id}`,
    leadId: claim.id,
    phaseId: facts.id,
    roleId: claim.roleId,
    x: area.x + slotCentre(slots, area.width, index) - slots.pitch / 2,
    y: area.y + top,
    width: slots.pitch,
    height: Math.ceil(centre.y + slots.radius + gap + density.leadLines * labelLeading * size + 2),
    centre,
    radius: slots.radius,
    shapes: [
      ...drawChip(role, kind === 'clear' || kind === 'shared' ? { ...look, lead: kind } : look),
      ...textLines(label, {
        x: centre.x,
        y: centre.y + slots.radius + gap + 0.8 * size,
        size,
        weight: 600,
        fill: tokens.ink,
        align: 'middle',
        lineHeight: labelLeading * size,
      }),
    ],
    label: wordsIn(options.locale).leadChipSummary(
      roleName(canvas, claim.roleId, options.locale),
      facts.name,
      claim.until.trim(),
    ),
  }
}
