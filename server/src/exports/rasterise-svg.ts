import { Resvg } from '@resvg/resvg-js'

/** A small drawing without text as a PNG, as large as it says it is. */
export function rasteriseSvg(svg: string): Uint8Array {
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng()
}
