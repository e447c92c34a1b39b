import type { Area, LaneContext } from '../board/lane.ts'
import { drawAddResource } from '../resources/draw-add-resource.ts'
import type { PhaseFacts } from '../phase-facts.ts'
import { resourceBox } from '../resources/resource-box.ts'
import { wordsIn } from '../words/words-in.ts'
import {
  cardHeading,
  headingHeight,
  rowGap,
  rowHeight,
  sectionOfRows,
  type CardSection,
} from './card-section.ts'

const textSize = 15

/** The resources of a phase on the phone: every one of them as a row, or a place for the first [SC19]. */
export function resourceRows(
  facts: PhaseFacts,
  top: number,
  width: number,
  context: LaneContext,
): CardSection {
  const words = wordsIn(context.options.locale)
  const title = words.resourcesHeading
  if (facts.resources.length > 0) {
    return sectionOfRows(facts.resources, title, top, width, (resource, row) =>
      resourceBox(resource, row, textSize, context),
    )
  }
  const place: Area = { x: 16, y: top + headingHeight, width, height: rowHeight }
  return {
    headings: [cardHeading(title, top)],
    height: headingHeight + rowHeight + rowGap,
    boxes: [
      {
        kind: 'resource-lane',
        id: `resource-lane:${facts.id}`,
        phaseId: facts.id,
        ...place,
        count: 0,
        shapes: drawAddResource({ ...place, x: 0, y: 0 }, textSize, context.options),
        label: words.resourceLane(facts.name, 0),
      },
    ],
  }
}
