import { symbolPath } from '@praatplaat/scene'
import type { Paper, Run, SymbolMention } from '../paper/paper.ts'

/** Makes a PNG of an SVG, some 64 pixels wide; a browser and a server each have their own way. */
export type RasteriseSvg = (svg: string) => Promise<Uint8Array> | Uint8Array

/** The symbols of a paper as PNG, by their SVG. */
export type SymbolPngs = ReadonlyMap<string, Uint8Array>

/** The symbols that a paper shows, for programs that know no SVG; without a rasteriser those get a square in the colour. */
export async function symbolPngs(paper: Paper, rasterise: RasteriseSvg | undefined): Promise<SymbolPngs> {
  if (!rasterise) return new Map()
  const shown = new Set(runsOf(paper).flatMap(({ symbol }) => (symbol ? [symbolSvg(symbol)] : [])))
  return new Map(await Promise.all([...shown].map(async (svg) => [svg, await rasterise(svg)] as const)))
}

/** The symbol of a role in its colour. */
export function symbolSvg({ symbol, colour }: SymbolMention): string {
  return (
    '<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64" viewBox="0 0 24 24" fill="none" ' +
    `stroke="${colour}" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round">` +
    `<path d="${symbolPath(symbol)}"/></svg>`
  )
}

/** Symbols stand in tables only. */
function runsOf({ chapters }: Paper): readonly Run[] {
  return chapters
    .flatMap(({ content }) => content)
    .flatMap((block) => (block.kind === 'table' ? block.rows.flat() : []))
    .flatMap(({ lines }) => lines.flat())
}
