import { childOf, type XmlElement } from './xml-tree.ts'

/** The page of a house style, upright; lengths in twips. */
export interface HousePage {
  readonly width: number
  readonly height: number
  readonly margin: Readonly<Record<'top' | 'bottom' | 'left' | 'right' | 'header' | 'footer', number>>
}

/** Sizes that Word can have: up to 22 inch. */
const longest = 31_680
/** What must be left between the margins for our tables and words: 8 by 10 cm. */
const least = { width: 4_536, height: 5_670 } as const

const a4 = { width: 11_906, height: 16_838 }
const usual = { top: 1_417, bottom: 1_417, left: 1_417, right: 1_417, header: 708, footer: 708 }

/** The page that a section of the template has; what is not there, or cannot be, is as Word has it at first. */
export function housePage(section: XmlElement | undefined): HousePage {
  const size = childOf(section, 'w:pgSz')
  const [one, other] = [lengthIn(size, 'w:w') ?? a4.width, lengthIn(size, 'w:h') ?? a4.height]
  const margins = childOf(section, 'w:pgMar')
  const margin = Object.fromEntries(
    // A negative one says that it must not give way to the header; how wide it is, is the same.
    Object.entries(usual).map(([side, width]) => [side, lengthIn(margins, `w:${side}`) ?? width]),
  ) as HousePage['margin']
  const page = { width: Math.min(one, other), height: Math.max(one, other), margin }
  const isWide = page.width - margin.left - margin.right >= least.width
  const isHigh = page.width - margin.top - margin.bottom >= least.height
  return isWide && isHigh ? page : { ...a4, margin: usual }
}

function lengthIn(element: XmlElement | undefined, name: string): number | null {
  const length = Math.abs(Math.round(Number(element?.attributes[name] ?? Number.NaN)))
  return length <= longest ? length : null
}
