import { PageOrientation, type ISectionOptions } from 'docx'
import type { Chapter, Paper } from '../paper/paper.ts'
import type { HousePage } from './house-style/house-page.ts'

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

/** A4, or the page of a house: upright for what is read, lying for the board and the wide tables. */
export function pageFor(shape: Chapter['page'], print: Paper['print'], house: HousePage | null = null): Page {
  if (house) return pageOfHouse(house, shape === 'lying')
  return shape === 'upright'
    ? pageOf(a4.width, a4.height, uprightMargins[print])
    : pageOf(a4.height, a4.width, { side: 2.1, top: 1.4, bottom: 1.7 })
}

/** What our line above the footer of a house may take, in twips. */
const roomForLine = 600

function pageOfHouse({ width, height, margin }: HousePage, lying: boolean): Page {
  const { left, right, top, bottom } = margin
  const [across, down] = lying ? [height, width] : [width, height]
  return {
    width: across - left - right,
    height: down - top - bottom - roomForLine,
    properties: { page: { size: { width, height, orientation: orientationOf(lying) }, margin } },
  }
}

function orientationOf(lying: boolean) {
  return lying ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT
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
        size: { ...a4, orientation: orientationOf(lying) },
        margin: { top, bottom, left: side, right: side, header: 500, footer: 500 },
      },
    },
  }
}
