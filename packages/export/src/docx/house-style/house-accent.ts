import { colours } from '../look.ts'
import { idOf, nameOf, stylesIn } from './style-names.ts'
import { childOf, valueOf, type XmlElement } from './xml-tree.ts'

/** White words must be read on it (WCAG 1.4.3). */
const leastContrast = 4.5

/** The colour of a template's headings, as `RRGGBB`, as dark as white words on it need; ink where they have none. */
export function houseAccent(styles: XmlElement): string {
  const channels = channelsOf(headingColour(styles))
  let dark = channels
  for (let light = 0.95; contrastToWhite(dark) < leastContrast; light -= 0.05)
    dark = channels.map((one) => one * light)
  return hexOf(dark)
}

/** A colour between this one and white. */
export function tint(colour: string, share: number): string {
  return hexOf(channelsOf(colour).map((one) => 255 - (255 - one) * share))
}

function headingColour(styles: XmlElement): string {
  const all = stylesIn(styles)
  let style = all.find((one) => nameOf(one) === 'paragraph heading 1')
  // A style may be based on itself, in a file that no Word made.
  for (let steps = 0; style && steps < all.length; steps += 1) {
    const colour = valueOf(childOf(childOf(style, 'w:rPr'), 'w:color'))
    if (colour !== undefined) return /^[0-9a-f]{6}$/i.test(colour) ? colour : colours.ink
    const base = valueOf(childOf(style, 'w:basedOn'))
    style = all.find((one) => idOf(one) === base)
  }
  return colours.ink
}

function channelsOf(colour: string): readonly number[] {
  return [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
}

function hexOf(channels: readonly number[]): string {
  return channels
    .map((one) => Math.round(one).toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase()
}

function contrastToWhite(channels: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = channels.map((one) => {
    const share = one / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)
}
