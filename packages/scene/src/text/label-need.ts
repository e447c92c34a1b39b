import type { TextWeight } from '../shape.ts'
import type { MeasureText } from './measure-text.ts'
import { onOneLine, splitAtBreaks } from './split-at-breaks.ts'

/** How wide a label's place must be to hold it uncut, as a multiple of the font size. */
export interface LabelNeed {
  readonly onOneLine: number
  readonly onTwoLines: number
}

const sample = 100

/**
 * Measures a label once, for every size: widths grow in step with the font size. So the
 * search for the largest density that fits need not wrap every label at every size.
 */
export function labelNeed(label: string, weight: TextWeight, measure: MeasureText): LabelNeed {
  const width = (text: string): number => measure(text, { size: sample, weight }) / sample
  const oneLine = width(onOneLine(label))
  const fragments = splitAtBreaks(label)
  let twoLines = oneLine
  for (let at = 1; at < fragments.length; at++) {
    const before = fragments.slice(0, at)
    const hyphen = before[at - 1]!.end === 'soft-hyphen' ? '-' : ''
    const widest = Math.max(width(write(before) + hyphen), width(write(fragments.slice(at))))
    twoLines = Math.min(twoLines, widest)
  }
  return { onOneLine: oneLine, onTwoLines: twoLines }
}

function write(fragments: ReturnType<typeof splitAtBreaks>): string {
  return fragments
    .map(({ text, end }) => (end === 'space' ? `${text} ` : text))
    .join('')
    .trimEnd()
}
