import type { PhaseBox } from '../box.ts'
import type { PhaseFacts } from '../phase-facts.ts'
import type { LayoutOptions } from '../scene.ts'
import type { Shape } from '../shape.ts'
import { baselineShare, textLines } from '../text/text-lines.ts'
import { fitLabel } from '../text/fit-label.ts'
import { wrapText } from '../text/wrap-text.ts'
import { tokens } from '../tokens.ts'
import type { BoardFrame } from './board-frame.ts'
import { drawContinuousTag } from './continuous-tag.ts'
import { smallestText } from './density.ts'

const sideRoom = 6
/** A title is bold and stands beside the sign of a finding: it keeps further from the edge. */
const titleSideRoom = 10

/** The lines at the top of one card. */
export interface Head {
  readonly title: readonly string[]
  readonly question: readonly string[]
  readonly titleSize: number
  readonly questionSize: number
}

const titleSizes = [15, 14, 13] as const
const smallestTitle = 11.5
/** A short title leaves a line to its question. */
const mostLines = 4

/**
 * Wraps the titles and questions of all phases. Titles share the largest size in which all
 * are whole on two lines; where there is none, a long title is a little smaller than the others.
 */
export function readHeads(
  phases: readonly PhaseFacts[],
  frame: BoardFrame,
  { measure }: LayoutOptions,
): readonly Head[] {
  const maxWidth = frame.columnWidth - 2 * sideRoom
  const titleWidth = frame.columnWidth - 2 * titleSideRoom
  const title = { weight: 700, maxWidth: titleWidth, maxLines: 2 } as const
  const sizes = titleSizes.map((size) => Math.max(12.5, size * frame.unit))
  const size =
    sizes.find((candidate) =>
      phases.every((phase) => wrapText(phase.title, { ...title, size: candidate }, measure).whole),
    ) ?? 12.5

  const questionSize = Math.max(11.5, 12.2 * frame.unit)
  return phases.map((phase) => {
    const { lines, size: titleSize } = fitLabel(
      phase.title,
      { ...title, size, smallest: smallestTitle },
      measure,
    )
    const maxLines = mostLines - lines.length
    const question = { size: questionSize, weight: 400, maxWidth, maxLines, smallest: smallestText } as const
    const fitted = fitLabel(phase.question, question, measure)
    return { title: lines, titleSize, question: fitted.lines, questionSize: fitted.size }
  })
}

/** The height that the heads of all cards share, so that the seats stand in line. */
export function headHeight(heads: readonly Head[], unit: number): number {
  return Math.ceil(padding(unit).top + Math.max(0, ...heads.map(textHeight)) + padding(unit).bottom)
}

/** The card of a phase, with its head. */
export function layoutPhaseBox(
  facts: PhaseFacts,
  head: Head,
  card: { x: number; y: number; width: number; height: number },
  sizes: { headHeight: number; unit: number; dividers: readonly number[] },
  options: LayoutOptions,
  description: string,
): PhaseBox {
  return {
    kind: 'phase',
    id: `phase:${facts.id}`,
    phaseId: facts.id,
    number: facts.number,
    unsettled: facts.unsettled,
    ...card,
    shapes: [
      {
        draw: 'rect',
        x: 0,
        y: 0,
        width: card.width,
        height: card.height,
        radius: Math.round(16 * sizes.unit),
        fill: tokens.sheet,
        stroke: facts.unsettled ? tokens.warnEdge : tokens.line,
        strokeWidth: 1.4,
      },
      ...sizes.dividers.map((y) => divider(y, card.width, sizes.unit)),
      ...headText(head, card.width, sizes.headHeight, sizes.unit),
      ...(facts.continuous
        ? drawContinuousTag(card.width / 2, 0, Math.max(11, 11 * sizes.unit), options)
        : []),
    ],
    label: description,
  }
}

function padding(unit: number): { top: number; bottom: number } {
  return { top: Math.round(12 * unit), bottom: Math.round(2 * unit) }
}

function lineHeights(head: Head): { title: number; question: number } {
  return { title: head.titleSize * 1.14, question: head.questionSize * 1.19 }
}

function textHeight(head: Head): number {
  const { title, question } = lineHeights(head)
  const gap = head.question.length > 0 ? 3 : 0
  return head.title.length * title + gap + head.question.length * question
}

function headText(head: Head, width: number, height: number, unit: number): readonly Shape[] {
  const { top, bottom } = padding(unit)
  const { title, question } = lineHeights(head)
  const start = top + (height - top - bottom - textHeight(head)) / 2
  const titleEnd = start + head.title.length * title
  const look = { x: width / 2, align: 'middle' } as const
  return [
    ...textLines(head.title, {
      ...look,
      y: start + title / 2 + baselineShare * head.titleSize,
      size: head.titleSize,
      weight: 700,
      fill: tokens.ink,
      lineHeight: title,
    }),
    ...textLines(head.question, {
      ...look,
      y: titleEnd + 3 + question / 2 + baselineShare * head.questionSize,
      size: head.questionSize,
      weight: 400,
      fill: tokens.muted,
      lineHeight: question,
    }),
  ]
}

function divider(y: number, width: number, unit: number): Shape {
  const inset = Math.round(14 * unit)
  return {
    draw: 'path',
    d: `M${inset} 0H${width - inset}`,
    x: 0,
    y,
    scale: 1,
    stroke: tokens.line,
    strokeWidth: 1,
  }
}
