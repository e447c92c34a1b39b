import type { Box, ResourceLaneBox } from '../box.ts'
import type { PhaseFacts } from '../phase-facts.ts'
import { drawAddResource } from '../resources/draw-add-resource.ts'
import { resourceBox } from '../resources/resource-box.ts'
import type { Shape } from '../shape.ts'
import { baselineShare } from '../text/text-lines.ts'
import { tokens } from '../tokens.ts'
import { wordsIn } from '../words/words-in.ts'
import type { Comfort } from './comfort.ts'
import { smallestText } from './density.ts'
import type { Area, LaneContext } from './lane.ts'

/** On a board of few phases a tag need not be as wide as its card. */
const widest = 320

/** What the resources of a phase need: a heading where there is room for one, and rows of tags. */
export function resourcesLaneHeight(unit: number, { resourceRows, heading, tight }: Comfort): number {
  const padding = Math.round((tight ? 5 : 7) * unit)
  return 2 * padding + (heading ? headingHeight(unit) : 0) + resourceRows * tagPitch(unit) - tagGap(unit)
}

/** What is brought in for a phase, as tags, with a number for what does not fit; an empty lane asks for the first [SC19]. */
export function layoutResourcesLane(
  facts: PhaseFacts,
  area: Area,
  { comfort, ...context }: LaneContext & { readonly comfort: Comfort },
): readonly Box[] {
  const { unit, options } = context
  const words = wordsIn(options.locale)
  const width = Math.min(area.width - 2 * Math.round(Math.min(12 * unit, area.width * 0.06)), widest * unit)
  const left = area.x + (area.width - width) / 2
  const padding = Math.round((comfort.tight ? 5 : 7) * unit)
  const firstRow = area.y + padding + (comfort.heading ? headingHeight(unit) : 0)
  const size = tagTextSize(unit)
  const shown = facts.resources.slice(0, comfort.resourceRows)
  const more = facts.resources.length - shown.length
  const roomForMore = more === 0 ? 0 : Math.round(2.3 * size)
  const tags = shown.map((resource, index) => {
    const last = index === shown.length - 1
    const tag = {
      x: left,
      y: firstRow + index * tagPitch(unit),
      width: width - (last ? roomForMore : 0),
      height: tagHeight(unit),
    }
    return resourceBox(resource, tag, size, context)
  })
  const lane: ResourceLaneBox = {
    kind: 'resource-lane',
    id: `resource-lane:${facts.id}`,
    phaseId: facts.id,
    ...area,
    count: facts.resources.length,
    shapes: [
      ...(comfort.heading ? [laneHeading(words.resourcesHeading, left - area.x, padding, unit)] : []),
      ...(shown.length === 0
        ? drawAddResource(
            { x: left - area.x, y: firstRow - area.y, width, height: tagHeight(unit) },
            size,
            options,
          )
        : []),
      ...(more === 0
        ? []
        : [
            moreResources(
              more,
              left - area.x + width - roomForMore / 2,
              firstRow - area.y + (shown.length - 1) * tagPitch(unit) + tagHeight(unit) / 2,
              size,
            ),
          ]),
    ],
    label: words.resourceLane(facts.name, facts.resources.length),
  }
  return [lane, ...tags]
}

/** "+2" */
export function moreResources(count: number, x: number, y: number, size: number): Shape {
  return {
    draw: 'text',
    text: `+${count}`,
    x,
    y: y + baselineShare * size,
    size,
    weight: 700,
    fill: tokens.muted,
    align: 'middle',
  }
}

function tagHeight(unit: number): number {
  return Math.round(Math.max(24, 28 * unit))
}

export function tagTextSize(unit: number): number {
  return Math.max(11.5, 12.8 * unit)
}

function tagGap(unit: number): number {
  return Math.round(4 * unit)
}

function tagPitch(unit: number): number {
  return tagHeight(unit) + tagGap(unit)
}

function headingHeight(unit: number): number {
  return Math.round(Math.max(15, 18 * unit))
}

function laneHeading(text: string, x: number, top: number, unit: number): Shape {
  const size = Math.max(smallestText, 11.5 * unit)
  const y = top + headingHeight(unit) / 2 - 1 + baselineShare * size
  return { draw: 'text', text, x: x + 2, y, size, weight: 600, fill: tokens.muted, align: 'start' }
}
