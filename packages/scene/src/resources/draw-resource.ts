import type { Canvas, Resource } from '@praatplaat/model'
import type { LayoutOptions } from '../scene.ts'
import type { Shape } from '../shape.ts'
import { drawSymbol } from '../symbols/draw-symbol.ts'
import { baselineShare } from '../text/text-lines.ts'
import { wrapText } from '../text/wrap-text.ts'
import { tokens } from '../tokens.ts'
import { wordsIn } from '../words/words-in.ts'
import { resourceSymbol } from './resource-symbol.ts'

interface TagLook {
  readonly width: number
  readonly height: number
  /** Of its text, px at zoom 1. */
  readonly size: number
}

/** Text with a sign before it, at the end of a tag; in next to no room the sign alone. */
interface TagEnd {
  readonly text: string
  readonly sign: 'triangle-alert' | 'hourglass' | null
  readonly size: number
  readonly width: number
}

/** A tag narrower than this many letters says nothing of its text. */
const leastLetters = 2.6

/**
 * A resource as a tag: the symbol of its kind, the first words of its text, and at the end the
 * code of who brings it in, or what is the matter with it in a sign and words [SC19]. What is
 * temporary has a dashed edge.
 */
export function drawResource(
  canvas: Canvas,
  resource: Resource,
  { width, height, size }: TagLook,
  { locale, measure }: LayoutOptions,
): readonly Shape[] {
  const middle = height / 2
  const side = Math.round(0.55 * size)
  const icon = Math.round(1.22 * size)
  const textStart = side + icon + Math.round(0.45 * size)
  const end = tagEnd(canvas, resource, size, width - textStart - side, { locale, measure })
  const text = resource.text.trim() || wordsIn(locale).resourceKinds[resource.kind]
  const room = width - textStart - side - (end ? end.width + 0.5 * size : 0)
  const look = { size, weight: 600 as const, maxWidth: room, maxLines: 1 }
  const lines = room < leastLetters * size ? [] : wrapText(text, look, measure).lines
  const temporary = resource.lasting === 'temporary'
  return [
    {
      draw: 'rect',
      x: 0.5,
      y: 0.5,
      width: width - 1,
      height: height - 1,
      radius: Math.min(9, 0.3 * height),
      fill: tokens.tag,
      ...(temporary ? { stroke: tokens.muted, strokeWidth: 1.1, dash: [3.5, 3.5] } : {}),
    },
    drawSymbol(resourceSymbol(resource.kind), {
      x: side + icon / 2,
      y: middle,
      size: icon,
      colour: tokens.ink,
      strokeWidth: 2.1,
    }),
    ...lines.map((line): Shape => ({
      draw: 'text',
      text: line,
      x: textStart,
      y: middle + baselineShare * size,
      size,
      weight: 600,
      fill: tokens.ink,
      align: 'start',
    })),
    ...(end ? drawEnd(end, width - side, middle) : []),
  ]
}

function tagEnd(
  canvas: Canvas,
  { status, shortBy, providerId }: Resource,
  tagSize: number,
  room: number,
  { locale, measure }: Pick<LayoutOptions, 'locale' | 'measure'>,
): TagEnd | null {
  const words = wordsIn(locale)
  const size = Math.max(11, Math.round(0.88 * tagSize * 2) / 2)
  const sign = status === 'ending' ? 'hourglass' : 'triangle-alert'
  if (status === 'short' || status === 'missing' || status === 'ended' || status === 'ending') {
    const long = status === 'short' && shortBy !== null ? [words.shortBy(shortBy)] : []
    const ends = [...long, words.resourceStatuses[status], ''].map((text): TagEnd => {
      const written = text === '' ? 0 : measure(text, { size, weight: 700 }) + 0.25 * size
      return { text, sign, size, width: written + 1.1 * size }
    })
    return ends.find(({ width }) => width <= room) ?? ends.at(-1)!
  }
  if (providerId === null) return null
  const role = canvas.roles[providerId]
  const code = role === undefined ? '?' : role.code
  const width = measure(code, { size, weight: 700 })
  return code === '' || width > room ? null : { text: code, sign: null, size, width }
}

function drawEnd({ text, sign, size, width }: TagEnd, right: number, middle: number): readonly Shape[] {
  const fill = sign === null ? tokens.muted : tokens.warn
  return [
    ...(sign === null
      ? []
      : [
          drawSymbol(sign, {
            x: right - width + 0.55 * size,
            y: middle,
            size: 1.1 * size,
            colour: fill,
            strokeWidth: 2.6,
          }),
        ]),
    ...(text === ''
      ? []
      : [
          {
            draw: 'text',
            text,
            x: right,
            y: middle + baselineShare * size,
            size,
            weight: 700,
            fill,
            align: 'end',
          } as const,
        ]),
  ]
}
