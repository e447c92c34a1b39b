import type { NotePlace } from '@praatplaat/model'

/** How far one press of an arrow moves a note, as a share of what it lies on. */
const step = 0.06

export const noteDirections = ['left', 'up', 'down', 'right'] as const
export type NoteDirection = (typeof noteDirections)[number]

const by: Readonly<Record<NoteDirection, readonly [number, number]>> = {
  left: [-step, 0],
  right: [step, 0],
  up: [0, -step],
  down: [0, step],
}

/** The place one step further; the same place at the edge of what the note lies on. */
export function movedBy(place: NotePlace, direction: NoteDirection): NotePlace {
  const [x, y] = by[direction]
  return { ...place, x: within(place.x + x), y: within(place.y + y) }
}

/**
 * Where a note comes to lie that is put on something without pointing: each a little further, so that none hides another.
 * On a phase that is under the chips, of which there are mostly fewer than there is room for.
 */
export function freePlace(on: NotePlace['on'], id: string | null, already: number): NotePlace {
  const shift = (already % 5) * 0.1
  const y = { phase: 0.7, theme: 0.5, board: round(0.3 + shift) }[on]
  return { on, id, x: round(0.3 + shift), y }
}

function within(share: number): number {
  return Math.min(1, Math.max(0, round(share)))
}

/** Sums of hundredths stay hundredths. */
function round(share: number): number {
  return Math.round(share * 1000) / 1000
}
