import type { Area } from '../board/lane.ts'
import type { LayoutOptions } from '../scene.ts'
import type { Shape } from '../shape.ts'
import { fitLabel } from '../text/fit-label.ts'
import { baselineShare } from '../text/text-lines.ts'
import { tokens } from '../tokens.ts'
import { wordsIn } from '../words/words-in.ts'

/** The quiet place of the first resource. */
export function drawAddResource(
  place: Area,
  largest: number,
  { locale, measure }: Pick<LayoutOptions, 'locale' | 'measure'>,
): readonly Shape[] {
  const room = {
    size: largest - 0.5,
    weight: 400,
    maxWidth: place.width - 10,
    maxLines: 1,
    smallest: 11,
  } as const
  const { lines, size } = fitLabel(wordsIn(locale).addResource, room, measure)
  return [
    {
      draw: 'rect',
      x: place.x + 0.5,
      y: place.y + 0.5,
      width: place.width - 1,
      height: place.height - 1,
      radius: Math.min(12, 0.3 * place.height),
      stroke: tokens.edge,
      strokeWidth: 1,
      dash: [4, 4],
    },
    ...lines.map((text): Shape => ({
      draw: 'text',
      text,
      x: place.x + place.width / 2,
      y: place.y + place.height / 2 + baselineShare * size,
      size,
      weight: 400,
      fill: tokens.muted,
      align: 'middle',
    })),
  ]
}
