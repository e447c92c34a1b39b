import type { NotePlace } from '@praatplaat/model'
import type { Area } from '../board/lane.ts'
import type { Box, PhaseBox, Point, ThemeBox } from '../box.ts'
import type { NoteSize, NoteSizes, Scene } from '../scene.ts'

/** A scene as far as notes lie on it. */
export type NoteGround = Pick<Scene, 'width' | 'height' | 'boxes' | 'noteSizes'>

interface Thing extends Area {
  readonly on: NotePlace['on']
  readonly id: string | null
  readonly phaseId: string | null
  readonly size: NoteSize
}

/** Fine enough to be seen as the same spot, coarse enough to come back as the same number. */
const precision = 1e5
const noSize: NoteSizes = { sheet: { width: 0, height: 0 }, strip: { width: 0, height: 0 } }

/**
 * The place of a note whose middle is let go of at this point: on a theme, on a card, or on the paper
 * between them. It is where the note will be seen to lie, wholly on that thing; so a note that is let
 * go of where it lies keeps its place, at the very rim too [SC24].
 */
export function notePlaceAt(scene: NoteGround, point: Point): NotePlace {
  const first = thingAt(scene, point)
  const at = within(first, point)
  // Pushed back from the rim of the paper it may have come onto a card.
  const thing = first.on === 'board' ? thingAt(scene, at) : first
  const { x, y } = within(thing, at)
  const share = (part: number, whole: number): number => Math.round((part / whole) * precision) / precision
  return {
    on: thing.on,
    id: thing.id,
    x: share(x - thing.x, thing.width),
    y: share(y - thing.y, thing.height),
  }
}

/** Where the middle of a note is, and the size it has there. What it lay on may be gone: then it lies on the paper. */
export function noteAt(
  scene: NoteGround,
  place: NotePlace,
): Point & { readonly size: NoteSize; readonly phaseId: string | null } {
  const box = scene.boxes.find((candidate) => isThing(candidate, place))
  const thing = box ? thingOf(scene, box as PhaseBox | ThemeBox) : boardOf(scene)
  const point = { x: thing.x + place.x * thing.width, y: thing.y + place.y * thing.height }
  return { ...within(thing, point), size: thing.size, phaseId: thing.phaseId }
}

function isThing(box: Box, { on, id }: NotePlace): boolean {
  return (
    (box.kind === 'phase' && on === 'phase' && box.phaseId === id) ||
    (box.kind === 'theme' && on === 'theme' && box.themeId === id)
  )
}

function thingAt(scene: NoteGround, { x, y }: Point): Thing {
  const box = scene.boxes.find(
    (candidate) =>
      (candidate.kind === 'phase' || candidate.kind === 'theme') &&
      candidate.x <= x &&
      x <= candidate.x + candidate.width &&
      candidate.y <= y &&
      y <= candidate.y + candidate.height,
  )
  return box ? thingOf(scene, box as PhaseBox | ThemeBox) : boardOf(scene)
}

function thingOf({ noteSizes = noSize }: NoteGround, box: PhaseBox | ThemeBox): Thing {
  const { x, y, width, height } = box
  if (box.kind === 'phase') {
    return asThing('phase', box.phaseId, box.phaseId, { x, y, width, height }, noteSizes.sheet)
  }
  const { themeId, titleWidth } = box
  const behindTitle = { x: x + titleWidth, y, width: width - titleWidth, height }
  return asThing('theme', themeId, null, behindTitle, noteSizes.strip)
}

function boardOf({ width, height, noteSizes = noSize }: NoteGround): Thing {
  return asThing('board', null, null, { x: 0, y: 0, width, height }, noteSizes.sheet)
}

/** A note is no larger than what it lies on. */
function asThing(
  on: NotePlace['on'],
  id: string | null,
  phaseId: string | null,
  area: Area,
  size: NoteSize,
): Thing {
  const fitting = { width: Math.min(size.width, area.width), height: Math.min(size.height, area.height) }
  return { on, id, phaseId, ...area, size: fitting }
}

function within({ x, y, width, height, size }: Thing, point: Point): Point {
  return { x: clamp(point.x, x, width, size.width), y: clamp(point.y, y, height, size.height) }
}

function clamp(at: number, start: number, room: number, size: number): number {
  return Math.max(start + size / 2, Math.min(start + room - size / 2, at))
}
