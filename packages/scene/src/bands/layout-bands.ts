import { type Canvas, type Resource, resourcesOf, say, type Theme, themesInOrder } from '@praatplaat/model'
import type { BoardFrame } from '../board/board-frame.ts'
import type { Comfort } from '../board/comfort.ts'
import type { Area, LaneContext } from '../board/lane.ts'
import { moreResources, tagTextSize } from '../board/resources-lane.ts'
import type { Box, ThemeBox } from '../box.ts'
import { resourceBox } from '../resources/resource-box.ts'
import type { LayoutOptions } from '../scene.ts'
import type { Shape } from '../shape.ts'
import { onOneLine } from '../text/split-at-breaks.ts'
import { baselineShare } from '../text/text-lines.ts'
import { wrapText } from '../text/wrap-text.ts'
import { tokens } from '../tokens.ts'
import { wordsIn } from '../words/words-in.ts'

/** What lies under the cards. */
export interface Bands {
  readonly themes: readonly Theme[]
  /** The resources of the whole programme; without any there is no band for them. */
  readonly resources: readonly Resource[]
}

/** The lead is a theme too, but the seat in every card is its place [SC22]. */
const leadTheme = 'lead'

export function readBands(canvas: Canvas): Bands {
  return {
    themes: themesInOrder(canvas).filter(({ id }) => id !== leadTheme),
    resources: resourcesOf(canvas, null),
  }
}

/** The height of all bands, the paper above them included. */
export function bandsHeight(bands: Bands, unit: number, comfort: Comfort): number {
  const rows = rowsOf(bands, comfort)
  return rows === 0 ? 0 : firstGap(unit, comfort) + rows * (bandHeight(unit, comfort) + gap(unit)) - gap(unit)
}

/** The bands under the cards: what is brought in for the whole programme, and the cross-cutting themes [SC22]. */
export function layoutBands(
  bands: Bands,
  top: number,
  frame: BoardFrame,
  comfort: Comfort,
  context: Pick<LaneContext, 'canvas' | 'options'>,
): readonly Box[] {
  const { unit, margin } = frame
  const pitch = bandHeight(unit, comfort) + gap(unit)
  const whole = { x: margin, width: frame.width - 2 * margin, height: bandHeight(unit, comfort) }
  const firstRow = top + firstGap(unit, comfort)
  const themesTop = firstRow + (bands.resources.length > 0 ? pitch : 0)
  const perRow = comfort.themesPerRow
  return [
    ...(bands.resources.length > 0
      ? programmeBand(bands.resources, { ...whole, y: firstRow }, unit, context)
      : []),
    ...bands.themes.map((theme, index) => {
      const row = Math.floor(index / perRow)
      const inRow = Math.min(perRow, bands.themes.length - row * perRow)
      const width = (whole.width - (inRow - 1) * gap(unit)) / inRow
      const x = whole.x + (index % perRow) * (width + gap(unit))
      return themeBand(
        theme,
        index,
        { ...whole, x, width, y: themesTop + row * pitch },
        unit,
        context.options,
      )
    }),
  ]
}

function rowsOf({ themes, resources }: Bands, { themesPerRow }: Comfort): number {
  return Math.ceil(themes.length / themesPerRow) + (resources.length > 0 ? 1 : 0)
}

function firstGap(unit: number, { tight }: Comfort): number {
  return Math.round((tight ? 6 : 10) * unit)
}

function gap(unit: number): number {
  return Math.round(5 * unit)
}

function bandHeight(unit: number, { tight }: Comfort): number {
  return Math.round(tight ? Math.max(24, 28 * unit) : Math.max(28, 32 * unit))
}

function titleSize(unit: number): number {
  return Math.max(12, 13.2 * unit)
}

function themeBand(theme: Theme, index: number, area: Area, unit: number, options: LayoutOptions): ThemeBox {
  const name = onOneLine(say(theme.name, options.locale))
  return {
    kind: 'theme',
    id: `theme:${theme.id}`,
    themeId: theme.id,
    phaseId: null,
    ...area,
    titleWidth: Math.min(
      area.width / 2,
      Math.ceil(options.measure(name, { size: titleSize(unit), weight: 700 }) + 26 * unit),
    ),
    shapes: [
      { ...sheet(area), fill: index % 2 === 0 ? tokens.lilac : tokens.sage },
      ...title(name, area, unit, options),
    ],
    label: wordsIn(options.locale).theme(name),
  }
}

function programmeBand(
  resources: readonly Resource[],
  area: Area,
  unit: number,
  context: Pick<LaneContext, 'canvas' | 'options'>,
): readonly Box[] {
  const { options } = context
  const words = wordsIn(options.locale)
  const size = tagTextSize(unit)
  const start = Math.round(
    options.measure(words.wholeProgramme, { size: titleSize(unit), weight: 700 }) + 30 * unit,
  )
  const between = gap(unit)
  const room = area.width - start - between
  const narrowest = 9.5 * size
  const fitting = Math.max(1, Math.floor((room + between) / (narrowest + between)))
  const roomForMore = resources.length > fitting ? 2.4 * size : 0
  const shown = resources.slice(
    0,
    roomForMore > 0 ? Math.max(1, Math.floor((room - roomForMore) / (narrowest + between))) : fitting,
  )
  const width = Math.min(17.5 * size, (room - roomForMore - (shown.length - 1) * between) / shown.length)
  const inset = Math.max(1, Math.round((area.height - 28 * unit) / 2))
  const more = resources.length - shown.length
  const moreAt = start + shown.length * (width + between) + size
  return [
    {
      kind: 'resource-lane',
      id: 'resource-lane:programme',
      phaseId: null,
      ...area,
      count: resources.length,
      shapes: [
        { ...sheet(area), fill: tokens.sheet, stroke: tokens.line, strokeWidth: 1 },
        ...title(words.wholeProgramme, area, unit, options),
        ...(more === 0 ? [] : [moreResources(more, moreAt, area.height / 2, size)]),
      ],
      label: words.resourceLane('', resources.length),
    },
    ...shown.map((resource, index) =>
      resourceBox(
        resource,
        {
          x: area.x + start + index * (width + between),
          y: area.y + inset,
          width,
          height: area.height - 2 * inset,
        },
        size,
        context,
      ),
    ),
  ]
}

function sheet({ width, height }: Area) {
  return { draw: 'rect', x: 0, y: 0, width, height, radius: Math.min(10, height / 3) } as const
}

function title(text: string, area: Area, unit: number, { measure }: LayoutOptions): readonly Shape[] {
  const size = titleSize(unit)
  const look = { size, weight: 700 as const, maxWidth: area.width * 0.4, maxLines: 1 }
  return wrapText(text, look, measure).lines.map((line) => ({
    draw: 'text',
    text: line,
    x: Math.round(13 * unit),
    y: area.height / 2 + baselineShare * size,
    size,
    weight: 700,
    fill: tokens.ink,
    align: 'start',
  }))
}
