import type { MeasureText } from '@praatplaat/scene'
import { boardFont } from './paint-shapes.ts'

const widths = new Map<string, number>()
let context: CanvasRenderingContext2D | null = null

/** Measures text as the browser will draw it. Call it only once {@link boardFontLoaded} has resolved. */
export const measureOnCanvas: MeasureText = (text, { size, weight }) => {
  const key = `${weight} ${size} ${text}`
  const known = widths.get(key)
  if (known !== undefined) return known

  context ??= document.createElement('canvas').getContext('2d')!
  context.font = `${weight} ${size}px ${boardFont}`
  const { width } = context.measureText(text)
  // Titles are edited letter by letter: do not keep every state that ever was.
  if (widths.size > 5000) widths.clear()
  widths.set(key, width)
  return width
}

/**
 * Resolves when the typeface is there, or cannot be had; a board in the fallback font is better
 * than none. Drawing before that would measure the fallback and lay out the board on it.
 */
export async function boardFontLoaded(): Promise<void> {
  const sample = 'Praatplaat ë'
  await Promise.allSettled(
    [400, 600, 700].map((weight) => document.fonts.load(`${weight} 15px ${boardFont}`, sample)),
  )
}
