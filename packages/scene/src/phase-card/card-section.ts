import type { Box } from '../box.ts'
import type { TextShape } from '../shape.ts'
import { baselineShare } from '../text/text-lines.ts'
import { tokens } from '../tokens.ts'

/** A part of the card on the phone: what stands in it, its heading, and how high it is, px at zoom 1. */
export interface CardSection {
  readonly boxes: readonly Box[]
  readonly headings: readonly TextShape[]
  readonly height: number
}

/** Between the card's edge and what stands in it. */
export const cardPadding = 16
/** A finger needs more than a mouse. */
export const rowHeight = 48
export const rowGap = 6
export const headingHeight = 30

const headingStyle = { size: 13.5, weight: 700 } as const

/** What stands over a part of the card. */
export function cardHeading(text: string, top: number): TextShape {
  const y = top + headingHeight / 2 + baselineShare * headingStyle.size
  return { draw: 'text', text, x: cardPadding, y, ...headingStyle, fill: tokens.muted, align: 'start' }
}

/** Rows under a heading, one for each thing; without things there is nothing, the heading neither. */
export function sectionOfRows<T>(
  things: readonly T[],
  title: string | null,
  top: number,
  width: number,
  rowOf: (
    thing: T,
    row: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  ) => Box,
): CardSection {
  if (things.length === 0) return { boxes: [], headings: [], height: 0 }
  const first = top + (title === null ? 0 : headingHeight)
  const boxes = things.map((thing, index) =>
    rowOf(thing, { x: cardPadding, y: first + index * (rowHeight + rowGap), width, height: rowHeight }),
  )
  const height = first - top + things.length * (rowHeight + rowGap)
  return { boxes, headings: title === null ? [] : [cardHeading(title, top)], height }
}
