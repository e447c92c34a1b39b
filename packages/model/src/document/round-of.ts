import type * as Y from 'yjs'
import { canvasFields, rounds, type Round } from '../canvas/canvas.ts'
import { rootMap } from './root-maps.ts'

/** Brings a canvas to a round, as the meeting does of which it is a table. */
export function setRound(doc: Y.Doc, round: Round): void {
  if (roundOf(doc) !== round) rootMap(doc, 'canvas').set('round', round)
}

/** The round that a canvas is in, read by itself: cheap enough to ask after every edit. */
export function roundOf(doc: Y.Doc): Round {
  const held = rootMap(doc, 'canvas').get('round')
  return rounds.find((round) => round === held) ?? canvasFields.round.fallback
}
