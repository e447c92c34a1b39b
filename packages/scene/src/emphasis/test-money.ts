import type { Box } from '../box.ts'
import type { LayoutOptions, MoneyTest } from '../scene.ts'
import type { Shape } from '../shape.ts'
import { fitLabel } from '../text/fit-label.ts'
import { baselineShare } from '../text/text-lines.ts'
import { tokens } from '../tokens.ts'
import type { Loss } from '../words/scene-words.ts'
import { wordsIn } from '../words/words-in.ts'

/** What the money test shows of a box: a resource that ends is crossed out, a phase that loses by it says so [SC28]. */
export function testMoney(
  box: Box,
  test: MoneyTest,
  options: LayoutOptions & { readonly unit: number },
): Box {
  const words = wordsIn(options.locale)
  if (box.kind === 'resource' && test.temporary.includes(box.resourceId)) {
    return { ...box, shapes: [...box.shapes, crossLine(box)], label: `${box.label}; ${words.crossedOut}` }
  }
  if (box.kind !== 'phase') return box
  const loss = lossOf(test, box.phaseId)
  if (loss === null) return box
  // Who does it matters more than what it is done with, where there is no room for both.
  const texts = [words.loses(loss), ...(loss === 'both' ? [words.loses('doers')] : [])]
  return {
    ...box,
    shapes: [...box.shapes, ...lossTag(texts, box, options)],
    label: `${box.label} ${texts[0]}.`,
  }
}

function lossOf({ phases }: MoneyTest, phaseId: string): Loss | null {
  const phase = phases.find((candidate) => candidate.phaseId === phaseId)
  if (phase === undefined || (phase.keepsDoers && phase.keepsMeans)) return null
  if (phase.keepsMeans) return 'doers'
  return phase.keepsDoers ? 'means' : 'both'
}

function crossLine({ width, height }: Box): Shape {
  const y = height / 2
  return { draw: 'path', d: `M5 0H${width - 5}`, x: 0, y, scale: 1, stroke: tokens.warn, strokeWidth: 1.8 }
}

/** On the upper edge of the card, over the tag of a continuous phase where there is one. */
function lossTag(
  texts: readonly string[],
  card: Box,
  { measure, unit }: LayoutOptions & { readonly unit: number },
): readonly Shape[] {
  const room = {
    size: Math.max(11, 11.5 * unit),
    weight: 700,
    maxWidth: card.width - 18,
    maxLines: 1,
    smallest: 11,
  } as const
  const fitted = texts.map((text) => fitLabel(text, room, measure))
  const { lines, size } = fitted.find(({ whole }) => whole) ?? fitted.at(-1)!
  const line = lines.join('')
  const width = Math.ceil(measure(line, { size, weight: 700 }) + 1.4 * size)
  const height = Math.round(1.6 * size)
  return [
    {
      draw: 'rect',
      x: (card.width - width) / 2,
      y: -height / 2,
      width,
      height,
      radius: height / 2,
      fill: tokens.warnSoft,
      stroke: tokens.warn,
      strokeWidth: 1.2,
    },
    {
      draw: 'text',
      text: line,
      x: card.width / 2,
      y: baselineShare * size,
      size,
      weight: 700,
      fill: tokens.warn,
      align: 'middle',
    },
  ]
}
