import type { Canvas } from '@praatplaat/model'
import type { AgreementsBox, Box, PhaseBox } from '../box.ts'
import { drawContinuousTag } from '../board/continuous-tag.ts'
import { chipLabels } from '../board/chip-labels.ts'
import { chipLaneHeight, layoutChipLane } from '../board/chip-lane.ts'
import type { LaneContext } from '../board/lane.ts'
import { describePhase, phaseLabel } from '../describe-board.ts'
import { emphasise } from '../emphasis/emphasise.ts'
import { readPhaseFacts, type PhaseFacts } from '../phase-facts.ts'
import type { Emphasis, Handling, LayoutOptions, Scene } from '../scene.ts'
import type { Shape } from '../shape.ts'
import { baselineShare, textLines } from '../text/text-lines.ts'
import { wrapText } from '../text/wrap-text.ts'
import { tokens } from '../tokens.ts'
import { wordsIn } from '../words/words-in.ts'
import { drawAgreementsButton } from './draw-agreements-button.ts'
import { cardHeading, cardPadding, headingHeight, rowGap, rowHeight } from './card-section.ts'
import { handoverRows } from './handover-rows.ts'
import { layoutPhaseLead } from './layout-phase-lead.ts'
import { needRows } from './need-rows.ts'
import { noteRows } from './note-rows.ts'
import { phoneDensity } from './phone-density.ts'
import { resourceRows } from './resource-rows.ts'

const titleStyle = { size: 20, weight: 700, lineHeight: 24 } as const
const questionStyle = { size: 15, weight: 400, lineHeight: 20 } as const

interface PhaseOptions extends LayoutOptions, Handling, Emphasis {
  /** Someone has a chip in hand: show where it can be put. */
  readonly placing?: boolean
}

/**
 * Lays out one phase as a card of its own, for a screen that has room for one. It is as
 * high as its content. A phase that is not there (any more) is an empty scene.
 */
export function layoutPhase(canvas: Canvas, phaseId: string, options: PhaseOptions): Scene {
  const phases = readPhaseFacts(canvas, options.locale)
  const facts = phases.find(({ id }) => id === phaseId)
  if (facts === undefined)
    return { width: options.width, height: 0, background: [], boxes: [], description: '' }

  const words = wordsIn(options.locale)
  const { width } = options
  const inner = width - 2 * cardPadding
  const density = phoneDensity(width, canvas, facts, options)
  const context: LaneContext = { canvas, options, density, unit: 1 }
  const end = { phaseId, index: facts.chips.length }
  const handling: Handling = options.placing ? { ...options, opening: options.opening ?? end } : options

  const head = headText(facts, inner, options)
  const lead = layoutPhaseLead(facts, { x: cardPadding, y: head.height, width: inner }, context)
  const handovers = handoverRows(canvas, facts, phases, head.height + lead.height, inner, options)
  const chipsHeading = head.height + lead.height + handovers.height
  const places = facts.chips.length + (handling.opening?.phaseId === phaseId ? 1 : 0)
  const chipsHeight = chipLaneHeight(1, density, Math.ceil(places / density.columns))
  const chipsTop = chipsHeading + headingHeight - 6
  const needsTop = chipsTop + chipsHeight
  const needs = needRows(canvas, facts, phases, needsTop, inner, options)
  const resourcesTop = needsTop + needs.height
  const resources = resourceRows(facts, resourcesTop, inner, context)
  const agreementsHeading = resourcesTop + resources.height
  const agreementsTop = agreementsHeading + headingHeight
  const notesTop = agreementsTop + rowHeight + rowGap
  const notes = noteRows(canvas, facts, phases, notesTop, inner, options)
  const height = Math.max(options.height ?? 0, notesTop + notes.height + cardPadding - rowGap)

  const description = describePhase(canvas, facts, options.locale)
  const card: PhaseBox = {
    kind: 'phase',
    id: `phase:${phaseId}`,
    phaseId,
    number: facts.number,
    unsettled: facts.unsettled,
    x: 0,
    y: 0,
    width,
    height,
    shapes: [
      sheet(width, height),
      ...head.shapes,
      cardHeading(words.whoDoesWhat, chipsHeading),
      ...[needs, resources, notes].flatMap(({ headings }) => headings),
      cardHeading(words.agreementsHeading, agreementsHeading),
    ],
    label: phaseLabel(canvas, facts, options.locale),
  }
  const chips = { x: 0, y: chipsTop, width, height: chipsHeight }
  const button = { x: cardPadding, y: agreementsTop, width: inner, height: rowHeight }
  const boxes: readonly Box[] = [
    card,
    ...lead.boxes,
    ...handovers.boxes,
    ...layoutChipLane(facts, chips, {
      ...context,
      handling,
      labels: chipLabels(canvas, density, options),
      ifEmpty: words.nobodyYet,
    }),
    ...needs.boxes,
    ...resources.boxes,
    agreementsBox(facts, button, options),
    ...notes.boxes,
  ]
  return { width, height, background: [], boxes: emphasise(boxes, { ...options, unit: 1 }), description }
}

function headText(
  facts: PhaseFacts,
  inner: number,
  options: LayoutOptions,
): { readonly shapes: readonly Shape[]; readonly height: number } {
  const x = cardPadding + inner / 2
  const look = { x, align: 'middle' } as const
  const tagHeight = facts.continuous ? 24 : 0
  const top = cardPadding - 2 + tagHeight
  const title = wrapText(facts.title, { ...titleStyle, maxWidth: inner, maxLines: 2 }, options.measure).lines
  const question = wrapText(
    facts.question,
    { ...questionStyle, maxWidth: inner, maxLines: 3 },
    options.measure,
  )
  const titleEnd = top + title.length * titleStyle.lineHeight
  const middle = ({ lineHeight, size }: { lineHeight: number; size: number }): number =>
    lineHeight / 2 + baselineShare * size
  return {
    shapes: [
      ...(facts.continuous ? drawContinuousTag(x, cardPadding + 8, 12, options) : []),
      ...textLines(title, { ...look, ...titleStyle, y: top + middle(titleStyle), fill: tokens.ink }),
      ...textLines(question.lines, {
        ...look,
        ...questionStyle,
        y: titleEnd + 1 + middle(questionStyle),
        fill: tokens.muted,
      }),
    ],
    height: titleEnd + question.lines.length * questionStyle.lineHeight + 6,
  }
}

function sheet(width: number, height: number): Shape {
  return {
    draw: 'rect',
    x: 0.5,
    y: 0.5,
    width: width - 1,
    height: height - 1,
    radius: 18,
    fill: tokens.sheet,
    stroke: tokens.line,
    strokeWidth: 1,
  }
}

function agreementsBox(
  facts: PhaseFacts,
  button: { x: number; y: number; width: number; height: number },
  { locale }: LayoutOptions,
): AgreementsBox {
  const words = wordsIn(locale)
  const text = facts.agreements === 0 ? words.noAgreement : words.agreements(facts.agreements)
  return {
    kind: 'agreements',
    id: `agreements:${facts.id}`,
    phaseId: facts.id,
    ...button,
    count: facts.agreements,
    shapes: drawAgreementsButton(facts, text, button),
    label: `${facts.name}: ${text}`,
  }
}
