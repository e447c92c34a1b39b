import type { Box } from '../box.ts'
import type { Scene } from '../scene.ts'
import { tokens } from '../tokens.ts'
import { dimBox } from './dim-box.ts'
import { drawSign } from './draw-sign.ts'

/** How a thing in one of two pictures differs from the other: it is only here, only there, or otherwise. */
export type DifferenceSign = 'new' | 'gone' | 'changed'

const looks = {
  new: ['+', tokens.ok],
  gone: ['−', tokens.warn],
  changed: ['~', tokens.petrol],
} as const satisfies Readonly<Record<DifferenceSign, readonly [sign: string, ink: string]>>

/**
 * One of two pictures of a canvas, of two moments: what differs carries a sign, and what is the same stands in the
 * background [SC30]. Where nothing differs the picture stays as it is.
 *
 * @param signs by the id of a box. What has no box in this picture is left out.
 */
export function markDifferences(scene: Scene, signs: ReadonlyMap<string, DifferenceSign>): Scene {
  if (signs.size === 0) return scene
  return { ...scene, boxes: scene.boxes.map((box) => markOrDim(box, signs.get(box.id))) }
}

function markOrDim(box: Box, sign: DifferenceSign | undefined): Box {
  if (sign === undefined) return dimBox(box)
  const [text, ink] = looks[sign]
  return { ...box, shapes: [...box.shapes, ...drawSign(box, text, ink, tokens.white)] }
}
