import type { AgreementStatus } from '@praatplaat/model'
import { symbolPath, tokens, type PathShape } from '@praatplaat/scene'
import type { SymbolMention } from '../paper/paper.ts'
import { paintingOfShapes, type Painting } from './painting.ts'

/** A shape for each status, in a square of 12; on the screen they are the same. */
const signs: Readonly<
  Record<AgreementStatus, Pick<PathShape, 'd' | 'fill' | 'stroke' | 'strokeWidth' | 'dash'>>
> = {
  proposed: {
    d: 'M6 1.5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 1 1 0-9',
    stroke: tokens.muted,
    strokeWidth: 1.5,
    dash: [2, 2.8],
  },
  agreed: { d: 'M6 2a4 4 0 1 1 0 8a4 4 0 1 1 0-8', fill: tokens.petrol },
  running: { d: 'M3.5 2l6 4l-6 4z', fill: tokens.petrol },
  done: { d: 'M2 6.5l2.8 2.8L10 3.2', stroke: tokens.ok, strokeWidth: 1.8 },
  stuck: { d: 'M6 1.5v5.5M6 10v.4', stroke: tokens.warn, strokeWidth: 1.8 },
  dropped: { d: 'M3 3l6 6M9 3l-6 6', stroke: tokens.muted, strokeWidth: 1.8 },
}

/** The sign of a status, which stands before its word. */
export function signDrawing(status: AgreementStatus): Painting {
  return square({ ...signs[status], draw: 'path', x: 0, y: 0, scale: 1 }, 12)
}

/** The symbol of a role, which stands before its name. */
export function symbolDrawing({ symbol, colour }: SymbolMention): Painting {
  return square(
    { draw: 'path', d: symbolPath(symbol), x: 0, y: 0, scale: 1, stroke: colour, strokeWidth: 2.2 },
    24,
  )
}

function square(shape: PathShape, side: number): Painting {
  return paintingOfShapes([shape], side, side, '')
}
