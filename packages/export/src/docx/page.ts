import { PageOrientation, type ISectionOptions } from 'docx'
import type { Chapter, Paper } from '../paper/paper.ts'

/** A page of the document; all lengths in twips, twentieths of a point. */
export interface Page {
  /** What is left between the margins. */
  readonly width: number
  readonly height: number
  readonly properties: NonNullable<ISectionOptions['properties']>
}

const twipsPerCentimetre = 567
const a4 = { width: 11_906, height: 16_838 }

const uprightMargins: Readonly<Record<Paper['print'], Margins>> = {
  ordinary: { side: 2.2, top: 2, bottom: 1.9 },
  large: { side: 2.2, top: 1.8, bottom: 1.8 },
  compact: { side: 1.9, top: 1.3, bottom: 1.5 },
}

/** A4: upright for what is read, lying for the board and the wide tables. */
export function pageFor(shape: Chapter['page'], print: Paper['print']): Page {
  return shape === 'upright'
    ? pageOf(a4.width, a4.height, uprightMargins[print])
    : pageOf(a4.height, a4.width, { side: 2.1, top: 1.4, bottom: 1.7 })
}

/** In centimetres. */
interface Margins {
  readonly side: number
  readonly top: number
  readonly bottom: number
}

function pageOf(width: number, height: number, margin: Margins): Page {
  const side = Math.round(margin.side * twipsPerCentimetre)
  const top = Math.round(margin.top * twipsPerCentimetre)
  const bottom = Math.round(margin.bottom * twipsPerCentimetre)
  const lying = width > height
  return {
    width: width - 2 * side,
    height: height - top - bottom,
    properties: {
      page: {
        // The library swaps the sides of a lying page itself.
        size: { ...a4, orientation: lying ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
        margin: { top, bottom, left: side, right: side, header: 500, footer: 500 },
      },
    },
  }
}
