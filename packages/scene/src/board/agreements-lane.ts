import type { AgreementsBox } from '../box.ts'
import type { PhaseFacts } from '../phase-facts.ts'
import type { LayoutOptions } from '../scene.ts'
import type { Shape } from '../shape.ts'
import { baselineShare, textLines } from '../text/text-lines.ts'
import { wrapText } from '../text/wrap-text.ts'
import { tokens } from '../tokens.ts'
import { wordsIn } from '../words/words-in.ts'
import { smallestText } from './density.ts'
import type { Comfort } from './comfort.ts'
import type { Area } from './lane.ts'

/** On a board of few phases a button need not be as wide as its card. */
const widest = 320

interface ButtonLook {
  readonly unit: number
  readonly comfort: Comfort
  readonly options: LayoutOptions
}

/** What the agreements of a phase need: one button, with room around it. */
export function agreementsLaneHeight(unit: number, comfort: Comfort): number {
  const { above, below } = air(unit, comfort)
  return above + buttonHeight(unit, comfort) + below
}

/** The button to the agreements of a phase: how many there are, or that there are none yet. */
export function layoutAgreementsLane(
  facts: PhaseFacts,
  area: Area,
  { unit, options, comfort }: ButtonLook,
): AgreementsBox {
  const words = wordsIn(options.locale)
  const width = Math.min(area.width - 2 * Math.round(Math.min(12 * unit, area.width * 0.08)), widest * unit)
  const button = {
    x: area.x + (area.width - width) / 2,
    y: area.y + air(unit, comfort).above,
    width,
    height: buttonHeight(unit, comfort),
  }
  const text = facts.agreements === 0 ? words.noAgreement : words.agreements(facts.agreements)
  return {
    kind: 'agreements',
    id: `agreements:${facts.id}`,
    phaseId: facts.id,
    ...button,
    count: facts.agreements,
    shapes: [buttonSheet(facts, button), ...buttonText(facts, text, button, unit, options)],
    label: `${facts.name}: ${text}`,
  }
}

function buttonHeight(unit: number, { squeezed }: Comfort): number {
  return Math.round(squeezed ? Math.max(26, 32 * unit) : Math.max(30, 38 * unit))
}

function air(unit: number, { squeezed }: Comfort): { readonly above: number; readonly below: number } {
  return squeezed
    ? { above: Math.round(6 * unit), below: Math.round(8 * unit) }
    : { above: Math.round(10 * unit), below: Math.round(12 * unit) }
}

function buttonSheet(facts: PhaseFacts, { width, height }: Area): Shape {
  const frame = { draw: 'rect', x: 0, y: 0, width, height, radius: 9 } as const
  if (facts.agreements > 0) return { ...frame, fill: tokens.petrolSoft }
  // A phase that nobody has begun is no problem yet, so it does not look like one.
  return { ...frame, stroke: facts.begun ? tokens.warnDash : tokens.edge, strokeWidth: 1, dash: [4, 4] }
}

function buttonText(
  facts: PhaseFacts,
  text: string,
  button: Area,
  unit: number,
  { measure }: LayoutOptions,
): readonly Shape[] {
  const maxWidth = button.width - 10
  const largest = Math.max(12.5, 13.8 * unit)
  const natural = measure(text, { size: largest, weight: 600 })
  const fitting = Math.min(largest, (largest * maxWidth) / natural)
  const [size, maxLines] = fitting >= 11.5 ? [fitting, 1] : [smallestText, 2]
  const room = { size, weight: 600 as const, maxWidth: maxWidth + 0.5, maxLines }
  const { lines } = wrapText(text, room, measure)
  const lineHeight = size * 1.15
  return textLines(lines, {
    x: button.width / 2,
    y: button.height / 2 + baselineShare * size - ((lines.length - 1) * lineHeight) / 2,
    size,
    weight: 600,
    fill: facts.agreements > 0 ? tokens.petrol : facts.begun ? tokens.warn : tokens.muted,
    align: 'middle',
    lineHeight,
  })
}
