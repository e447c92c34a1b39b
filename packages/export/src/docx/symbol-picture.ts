import { ImageRun } from 'docx'
import { strToU8 } from 'fflate'
import type { SymbolMention } from '../paper/paper.ts'
import { plainPng } from './plain-png.ts'
import { symbolSvg, type SymbolPngs } from './symbol-pngs.ts'

export interface SymbolKit {
  readonly symbols: SymbolPngs
  /** As high as a line, in pixels. */
  readonly symbolSide: number
}

/**
 * The symbol of a role in the line, in its colour.
 *
 * @param id a number that no other picture of the document has.
 */
export function symbolPicture(
  mention: SymbolMention,
  id: number,
  { symbols, symbolSide: side }: SymbolKit,
): ImageRun {
  const { colour, colourName, symbolName } = mention
  const svg = symbolSvg(mention)
  return new ImageRun({
    type: 'svg',
    data: strToU8(svg),
    fallback: { type: 'png', data: symbols.get(svg) ?? plainPng(colour) },
    transformation: { width: side, height: side },
    altText: { id: String(id), name: symbolName, description: `${symbolName}, ${colourName}` },
  })
}
