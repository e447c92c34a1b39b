import type * as Y from 'yjs'
import { canvasFields, rounds, type Round } from '../canvas/canvas.ts'
import { rootMap } from './root-maps.ts'

/** The round that a canvas is in, read by itself: cheap enough to ask after every edit. */
export function roundOf(doc: Y.Doc): Round {
  const held = rootMap(doc, 'canvas').get('round')
  return rounds.find((round) => round === held) ?? canvasFields.round.fallback
}
