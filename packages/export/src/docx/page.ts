import { PageOrientation, type ISectionOptions } from 'docx'

/** A page of the document; all lengths in twips, twentieths of a point. */
export interface Page {
  /** What is left between the margins. */
  readonly width: number
  readonly height: number
  readonly properties: NonNullable<ISectionOptions['properties']>
}

const twipsPerCentimetre = 567
const a4 = { width: 11_906, height: 16_838 }

/** A4 upright, for what is read. */
export const uprightPage = pageOf(a4.width, a4.height, { side: 2.2, top: 2, bottom: 1.9 })

/** A4 lying, for the board and the wide tables. */
export const lyingPage = pageOf(a4.height, a4.width, { side: 2.1, top: 1.4, bottom: 1.7 })

function pageOf(width: number, height: number, margin: { side: number; top: number; bottom: number }): Page {
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
