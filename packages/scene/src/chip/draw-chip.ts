import type { Involvement, Locale, Role } from '@praatplaat/model'
import type { Shape, TextShape } from '../shape.ts'
import { drawSymbol } from '../symbols/draw-symbol.ts'
import { tokens } from '../tokens.ts'
import { wordsIn } from '../words/words-in.ts'
import { notchesPath, notchesRadius } from './notches-path.ts'

export interface ChipLook {
  /** Of the chip itself, px at zoom 1; ring, flag and badge lie outside it. */
  readonly radius: number
  readonly locale: Locale
  /** The centre; the origin where it is left out. */
  readonly x?: number
  readonly y?: number
  /** Shown as a letter on a badge. */
  readonly involvement?: Involvement
  /** `clear` has the gold ring and flag, `shared` the ring alone. */
  readonly lead?: 'clear' | 'shared'
}

const faceShare = 0.74
const ringGap = 3
const smallestBadge = 8.5

/**
 * The chip ("fiche") of a role around its centre: a rim with notches in the role's
 * colour, its symbol on the face. A role that is gone is a grey chip with a question mark [SC11].
 */
export function drawChip(role: Role | null, look: ChipLook): readonly Shape[] {
  const { radius, x = 0, y = 0, involvement, lead, locale } = look
  const colour = role?.colour ?? tokens.muted
  return [
    {
      draw: 'ellipse',
      x,
      y: y + radius * 0.93,
      radiusX: radius * 0.86,
      radiusY: radius * 0.2,
      fill: tokens.ink,
      opacity: 0.13,
    },
    ...(lead === undefined ? [] : [leadRing(x, y, radius)]),
    { draw: 'circle', x, y, radius, fill: colour },
    { draw: 'path', d: notchesPath, x, y, scale: radius / notchesRadius, fill: tokens.white, opacity: 0.85 },
    { draw: 'circle', x, y, radius: radius * faceShare, fill: tokens.sheet },
    role === null
      ? questionMark(x, y, radius)
      : drawSymbol(role.symbol, { x, y, size: radius * 1.05, colour, strokeWidth: radius < 16 ? 2.4 : 2 }),
    ...(lead === 'clear' ? leadFlag(x + radius * 0.85, y - radius * 0.93, Math.max(9, radius * 0.4)) : []),
    ...(involvement === undefined
      ? []
      : involvementBadge(
          wordsIn(locale).involvementLetters[involvement],
          x + badgeReach(radius, 0.74),
          y + badgeReach(radius, 0.66),
          badgeRadius(radius),
        )),
  ]
}

/** The letter of an involvement on a dark disc. */
export function involvementBadge(letter: string, x: number, y: number, radius: number): readonly Shape[] {
  const size = Math.max(11, radius * 1.15)
  return [
    { draw: 'circle', x, y, radius, fill: tokens.ink },
    {
      draw: 'text',
      text: letter,
      x,
      y: y + size * 0.36,
      size,
      weight: 700,
      fill: tokens.white,
      align: 'middle',
    },
  ]
}

/** How far the gold ring reaches beyond a chip of this radius. */
export function leadRingReach(radius: number): number {
  return ringGap + ringWidth(radius)
}

/** How far the badge of an involvement reaches below the centre of a chip. */
export function badgeDepth(radius: number): number {
  return badgeReach(radius, 0.66) + badgeRadius(radius)
}

function badgeRadius(radius: number): number {
  return Math.max(smallestBadge, radius * 0.4)
}

/** A badge cannot shrink with its chip, because it must be read; so it moves out a little and leaves the symbol free. */
function badgeReach(radius: number, share: number): number {
  return radius * share + (badgeRadius(radius) - radius * 0.4) * 0.8
}

function ringWidth(radius: number): number {
  return Math.max(3.5, radius / 7)
}

function leadRing(x: number, y: number, radius: number): Shape {
  const width = ringWidth(radius)
  return {
    draw: 'circle',
    x,
    y,
    radius: radius + ringGap + width / 2,
    stroke: tokens.gold,
    strokeWidth: width,
  }
}

function leadFlag(x: number, y: number, radius: number): readonly Shape[] {
  return [
    { draw: 'circle', x, y, radius, fill: tokens.gold },
    drawSymbol('flag', { x, y, size: radius * 1.27, colour: tokens.ink, strokeWidth: 2.6 }),
  ]
}

function questionMark(x: number, y: number, radius: number): TextShape {
  const size = Math.max(11, radius * 0.9)
  return {
    draw: 'text',
    text: '?',
    x,
    y: y + size * 0.34,
    size,
    weight: 700,
    fill: tokens.muted,
    align: 'middle',
  }
}
