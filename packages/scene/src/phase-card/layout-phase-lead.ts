import type { Lead } from '@praatplaat/model'
import type { Box, LeadSeatBox } from '../box.ts'
import type { LaneContext } from '../board/lane.ts'
import { layoutLeadLane, leadLaneHeight } from '../board/lead-lane.ts'
import { drawChip, leadRingReach } from '../chip/draw-chip.ts'
import { drawQuestionDisc } from '../chip/draw-question-disc.ts'
import type { PhaseFacts } from '../phase-facts.ts'
import { roleLabel, roleName } from '../role-label.ts'
import { baselineShare, textLines } from '../text/text-lines.ts'
import { wrapText } from '../text/wrap-text.ts'
import { tokens } from '../tokens.ts'
import { wordsIn } from '../words/words-in.ts'

interface Top {
  readonly x: number
  readonly y: number
  readonly width: number
}

interface LeadLayout {
  readonly boxes: readonly Box[]
  readonly height: number
}

const textStyle = { size: 14, weight: 600, lineHeight: 19.5 } as const
const labelStyle = { size: 14, weight: 600, lineHeight: 16 } as const
const gap = 14

/** The lead on the phone, where there is room to say it in words: "has the lead here until …" [SC10]. */
export function layoutPhaseLead(facts: PhaseFacts, top: Top, context: LaneContext): LeadLayout {
  const [only] = facts.lead.leads
  if (only === undefined) return emptySeat(facts, top, context)
  return facts.lead.leads.length === 1
    ? oneLead(only, facts, top, context)
    : severalLeads(facts, top, context)
}

function emptySeat(facts: PhaseFacts, top: Top, context: LaneContext): LeadLayout {
  const { density, options } = context
  const words = wordsIn(options.locale)
  const radius = density.seatRadius + 8
  const height = 2 * radius + 14
  const disc = drawQuestionDisc({
    x: top.width / 2,
    y: radius + 8,
    radius,
    question: words.whoLeads,
    size: 13,
    width: top.width,
    symbol: 'flag',
    colours: { fill: tokens.goldFaint, edge: tokens.goldEdge, ink: tokens.goldInk },
    measure: options.measure,
  })
  return { boxes: [{ ...seatBox(facts, top, height, context), shapes: disc }], height }
}

function oneLead(lead: Lead, facts: PhaseFacts, top: Top, context: LaneContext): LeadLayout {
  const { canvas, options, density } = context
  const words = wordsIn(options.locale)
  const radius = density.seatRadius
  const reach = radius + leadRingReach(radius)
  const sentence = words.leadsHere(lead.until.trim())
  const half = top.width / 2
  const text = wrapText(
    sentence,
    { ...textStyle, maxWidth: Math.min(150, half), maxLines: 4 },
    options.measure,
  ).lines
  const label = wrapText(
    roleLabel(canvas, lead.roleId, options.locale),
    { ...labelStyle, maxWidth: half - gap, maxLines: 2 },
    options.measure,
  ).lines
  const widest = (lines: readonly string[], style: typeof textStyle | typeof labelStyle): number =>
    Math.max(0, ...lines.map((line) => options.measure(line, style)))
  const seatWidth = Math.ceil(Math.max(2 * reach, widest(label, labelStyle)))
  const left = (top.width - seatWidth - gap - widest(text, textStyle)) / 2
  const centre = { x: seatWidth / 2, y: reach + 2 }
  const seatHeight = 2 * reach + 8 + label.length * labelStyle.lineHeight
  const height = Math.max(seatHeight, text.length * textStyle.lineHeight) + 6
  const firstLine = centre.y - ((text.length - 1) * textStyle.lineHeight) / 2 + baselineShare * textStyle.size

  const seat: LeadSeatBox = {
    ...seatBox(facts, top, height, context),
    shapes: textLines(text, {
      ...textStyle,
      x: left + seatWidth + gap,
      y: Math.max(firstLine, textStyle.size),
      fill: tokens.goldInk,
      align: 'start',
    }),
  }
  const chip: Box = {
    kind: 'lead-chip',
    id: `lead-chip:${lead.id}`,
    leadId: lead.id,
    phaseId: facts.id,
    roleId: lead.roleId,
    x: top.x + left,
    y: top.y,
    width: seatWidth,
    height: seatHeight,
    centre,
    radius,
    shapes: [
      ...drawChip(canvas.roles[lead.roleId] ?? null, {
        ...centre,
        radius,
        lead: 'clear',
        locale: options.locale,
      }),
      ...textLines(label, {
        ...labelStyle,
        x: centre.x,
        y: 2 * reach + 6 + labelStyle.lineHeight / 2 + baselineShare * labelStyle.size,
        fill: tokens.ink,
        align: 'middle',
      }),
    ],
    label: words.leadChipSummary(
      roleName(canvas, lead.roleId, options.locale),
      facts.name,
      lead.until.trim(),
    ),
  }
  return { boxes: [seat, chip], height }
}

/** Several claims stand as on the board, with a sentence under them. */
function severalLeads(facts: PhaseFacts, top: Top, context: LaneContext): LeadLayout {
  const { options, density } = context
  const laneHeight = leadLaneHeight(1, density)
  const sentence = wordsIn(options.locale).severalLead(facts.lead.kind)
  const { lines } = wrapText(sentence, { ...textStyle, maxWidth: top.width, maxLines: 2 }, options.measure)
  const height = laneHeight + lines.length * textStyle.lineHeight + 6
  const boxes = layoutLeadLane(facts, { ...top, height }, context)
  const told = textLines(lines, {
    ...textStyle,
    x: top.width / 2,
    y: laneHeight + textStyle.lineHeight / 2 + baselineShare * textStyle.size,
    fill: facts.lead.kind === 'contested' ? tokens.warn : tokens.goldInk,
    align: 'middle',
  })
  return {
    boxes: boxes.map((box) =>
      box.kind === 'lead-seat' ? { ...box, shapes: [...box.shapes, ...told] } : box,
    ),
    height,
  }
}

function seatBox(facts: PhaseFacts, top: Top, height: number, { canvas, options }: LaneContext): LeadSeatBox {
  const names = facts.lead.leads.map((claim) => roleName(canvas, claim.roleId, options.locale))
  return {
    kind: 'lead-seat',
    id: `lead-seat:${facts.id}`,
    phaseId: facts.id,
    ...top,
    height,
    state: facts.lead.kind,
    shapes: [],
    label: `${facts.name}: ${wordsIn(options.locale).leadSummary(facts.lead.kind, names)}`,
  }
}
