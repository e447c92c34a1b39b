import type { Resource } from '@praatplaat/model'
import type { Area, LaneContext } from '../board/lane.ts'
import type { ResourceBox } from '../box.ts'
import { drawResource } from './draw-resource.ts'
import { resourceLabel } from './resource-label.ts'

/** The tag of a resource. */
export function resourceBox(
  resource: Resource,
  area: Area,
  size: number,
  { canvas, options }: Pick<LaneContext, 'canvas' | 'options'>,
): ResourceBox {
  return {
    kind: 'resource',
    id: `resource:${resource.id}`,
    resourceId: resource.id,
    phaseId: resource.phaseId,
    ...area,
    shapes: drawResource(canvas, resource, { ...area, size }, options),
    label: resourceLabel(canvas, resource, options.locale),
  }
}
