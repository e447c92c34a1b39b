import type { Paper } from '../paper/paper.ts'

/** How large a paper is set, and how much room there is around things. Plain numbers, for the template to read. */
export interface PrintLook {
  /** In points. */
  readonly body: number
  /** Of a line, and between paragraphs, as a share of the letters. */
  readonly leading: number
  readonly spacing: number
  /** Sizes as a share of the body's. */
  readonly title: number
  readonly heading: number
  readonly subheading: number
  /** Around headings, tables and lists, as a share of the ordinary. */
  readonly room: number
  /** Above and below what is in a cell, as a share of the letters. */
  readonly cell: number
  /** How large the symbol of a role and the sign of a status are, as a share of the letters. */
  readonly drawing: number
  /** Of an upright page, in mm. */
  readonly margins: { readonly side: number; readonly top: number; readonly bottom: number }
  /** Of the labels of what a paper says of itself, as a share of the letters; 0: in a line one after the other. */
  readonly label: number
}

/** Of a lying page, in mm; there what is wide has its room. */
export const lyingMargins = { side: 17, top: 14, bottom: 18 } as const

/** What is compact fits its one or two pages; what is large can be read slowly. */
export const printLooks: Readonly<Record<Paper['print'], PrintLook>> = {
  ordinary: {
    body: 10.5,
    leading: 0.6,
    spacing: 0.9,
    title: 2.2,
    heading: 1.5,
    subheading: 1.15,
    room: 0.85,
    cell: 0.5,
    drawing: 1.05,
    margins: { side: 20, top: 17, bottom: 20 },
    label: 8,
  },
  compact: {
    body: 10.2,
    leading: 0.56,
    spacing: 0.8,
    title: 1.9,
    heading: 1.3,
    subheading: 1.12,
    room: 0.72,
    cell: 0.45,
    drawing: 1.05,
    margins: { side: 18, top: 13, bottom: 17 },
    label: 0,
  },
  large: {
    body: 14,
    leading: 0.7,
    spacing: 0.95,
    title: 2,
    heading: 1.45,
    subheading: 1.15,
    room: 0.85,
    cell: 0.5,
    drawing: 1.3,
    margins: { side: 20, top: 16, bottom: 20 },
    label: 9,
  },
}
