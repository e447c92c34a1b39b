import type { Canvas, Need } from '@praatplaat/model'
import type { Box, ChipBox, LeadChipBox, Point, StationBox } from '../box.ts'
import type { PhaseFacts } from '../phase-facts.ts'

/** Where an arrow starts or ends: a disc that it stops short of. */
export interface NeedEnd extends Point {
  readonly radius: number
  /** `null` is a disc with a question mark: nobody knows any more who this is. */
  readonly boxId: string | null
  readonly phaseId: string
}

type Disc = ChipBox | LeadChipBox | StationBox

/**
 * The two ends of a need's arrow [SC20]: the chips of the two roles in the phase of the need. Where
 * a role has no chip there, its seat as the lead, then its chip in the nearest phase, then the
 * phase's station. `null` when there is nothing to hold on to.
 */
export function needEnds(
  canvas: Canvas,
  need: Need,
  phases: readonly PhaseFacts[],
  boxes: readonly Box[],
): readonly [NeedEnd, NeedEnd] | null {
  const ids = phases.map(({ id }) => id)
  const roles = [need.fromRoleId, need.toRoleId] as const
  const home = need.phaseId !== null && ids.includes(need.phaseId) ? need.phaseId : null
  const around = home ?? ids.find((id) => roles.every((roleId) => standsIn(boxes, roleId, id))) ?? null
  const [from, to] = roles.map((roleId) => {
    if (roleId === null || canvas.roles[roleId] === undefined) return null
    return discOf(roleId, around, ids, boxes) ?? stationOf(around ?? ids[0], boxes)
  })
  const anywhere = from ?? to ?? stationOf(around ?? ids[0], boxes)
  if (!anywhere) return null
  const unknown = (up: number): NeedEnd => unknownEnd(anywhere.phaseId, boxes, up)
  const ends = [from ? endAt(from) : unknown(0), to ? endAt(to) : unknown(from ? 0 : 1)] as const
  return ends[0].boxId !== null && ends[0].boxId === ends[1].boxId ? aside(ends) : ends
}

function discOf(
  roleId: string,
  phaseId: string | null,
  ids: readonly string[],
  boxes: readonly Box[],
): Disc | undefined {
  const here = phaseId === null ? 0 : ids.indexOf(phaseId)
  const distance = (box: Disc): number =>
    Math.abs(ids.indexOf(box.phaseId) - here) + (box.kind === 'chip' ? 0 : 0.25)
  return boxes
    .filter((box) => box.kind === 'chip' || box.kind === 'lead-chip')
    .filter((box) => box.roleId === roleId)
    .toSorted((a, b) => distance(a) - distance(b))[0]
}

function standsIn(boxes: readonly Box[], roleId: string | null, phaseId: string): boolean {
  return boxes.some((box) => box.kind === 'chip' && box.roleId === roleId && box.phaseId === phaseId)
}

function stationOf(phaseId: string | undefined, boxes: readonly Box[]): StationBox | undefined {
  return boxes.find((box) => box.kind === 'station' && box.phaseId === phaseId) as StationBox | undefined
}

function endAt({ id, phaseId, x, y, centre, radius }: Disc): NeedEnd {
  return { boxId: id, phaseId, x: x + centre.x, y: y + centre.y, radius }
}

/** In the corner of the chips, where they come last. */
function unknownEnd(phaseId: string, boxes: readonly Box[], up: number): NeedEnd {
  const lane = boxes.find((box) => box.kind === 'chip-lane' && box.phaseId === phaseId)!
  const radius = 11
  return {
    boxId: null,
    phaseId,
    radius,
    x: lane.x + lane.width - radius - 8,
    y: lane.y + lane.height - radius - 6 - up * 3 * radius,
  }
}

/** Both ends on one disc: the arrow goes from its one side to the other. */
function aside([from, to]: readonly [NeedEnd, NeedEnd]): readonly [NeedEnd, NeedEnd] {
  const radius = from.radius / 3
  return [
    { ...from, x: from.x - from.radius, radius },
    { ...to, x: to.x + to.radius, radius },
  ]
}
