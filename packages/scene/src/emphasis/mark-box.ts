import type { Box } from '../box.ts'
import type { LayoutOptions } from '../scene.ts'
import { tokens } from '../tokens.ts'
import { wordsIn } from '../words/words-in.ts'
import { drawSign } from './draw-sign.ts'

/** A small sign on a thing that a finding is about, and the same in words behind its name [SC25]. */
export function markBox<B extends Box>(box: B, count: number, { locale }: LayoutOptions): B {
  const sign = drawSign(box, count > 1 ? String(Math.min(9, count)) : '!', tokens.warn, tokens.warnSoft)
  return {
    ...box,
    shapes: [...box.shapes, ...sign],
    label: `${box.label}; ${wordsIn(locale).findings(count)}`,
  }
}
