import { shownPhases, shownRoles, type Canvas, type Locale, type Role } from '@praatplaat/model'
import {
  drawChip,
  involvementLetters,
  measureByTable,
  symbolPath,
  tokens,
  type Box,
  type Scene,
  type Shape,
} from '@praatplaat/scene'
import { roleName } from '../text/role-name.ts'
import type { ExportWords } from '../words/export-words.ts'
import { wordsFor } from '../words/words-for.ts'
import { paintingOfShapes, type Painting } from './painting.ts'
import { poster } from './poster.ts'
import type { PosterSize } from './sheets.ts'
import { tableSetWords } from './table-set-words.ts'
import { tableSetTemplate } from './templates/table-set.ts'

interface CutOutChip {
  readonly drawing: Painting
  /** Empty for one that the group names with a pen. */
  readonly name: string
  /** Of the letters of its name, as a share of its width. */
  readonly size: number
}

/** How wide a chip is cut on paper, in mm: one that a hand takes up, and that fits its phase six times over. */
const tiles: Readonly<Record<PosterSize, number>> = { a4: 21, a3: 31, a2: 37, a1: 46, a0: 46 }
/** Chips without a name, for parties that nobody thought of. */
const nameless = 6

/** The board without what a group puts on it, and all that to cut out: for a table without devices. */
export function tableSet(canvas: Canvas, size: PosterSize, context: { locale: Locale; now: Date }) {
  const { locale } = context
  const words = wordsFor(locale)
  const sheet = poster(emptyBoard(canvas), size, context, (scene) => forPens(scene, words))
  const times = Math.max(1, shownPhases(canvas).length)
  const chips = shownRoles(canvas).map((role) =>
    namedChip(role, roleName(canvas, role.id, locale, words), locale),
  )
  const { explain, ...said } = tableSetWords[locale]
  return {
    template: tableSetTemplate,
    given: {
      ...sheet.given,
      tile: tiles[size],
      chips: [
        ...chips.flatMap((chip) => repeat(times, chip)),
        ...repeat(times, leadChip(words.lead)),
        ...repeat(nameless, { drawing: chipDrawing(null, locale), name: '', size: 0 }),
      ],
      words: {
        ...said,
        steps: explain(involvementLetters(locale), words.involvements),
        agreement: words.agreement,
        owner: words.owner,
        partners: words.partners,
        due: words.due,
      },
    },
  }
}

function repeat(times: number, chip: CutOutChip): readonly CutOutChip[] {
  return Array.from({ length: times }, () => chip)
}

function emptyBoard(canvas: Canvas): Canvas {
  return {
    ...canvas,
    chips: {},
    leads: {},
    handovers: {},
    agreements: {},
    needs: {},
    resources: {},
    questions: {},
    notes: {},
    comments: {},
  }
}

/** What the screen says in places where one can tap makes room for what people write there. */
function forPens(scene: Scene, words: ExportWords): Scene {
  return { ...scene, boxes: scene.boxes.map((box) => ({ ...box, shapes: shapesForPens(box, words) })) }
}

function shapesForPens({ kind, shapes }: Box, words: ExportWords): readonly Shape[] {
  if (kind === 'resource-lane')
    return shapes.filter((shape) => shape.draw !== 'text' || shape.align !== 'middle')
  if (kind !== 'agreements') return shapes
  return shapes.map((shape) => (shape.draw === 'text' ? { ...shape, text: words.agreements } : shape))
}

function namedChip(role: Role, name: string, locale: Locale): CutOutChip {
  return { drawing: chipDrawing(role, locale), name, size: sizeOf(name) }
}

const side = 100
const radius = 40
const middle = { x: side / 2, y: side / 2 - 4 }

/** A chip with an empty badge, to write the involvement in. */
function chipDrawing(role: Role | null, locale: Locale): Painting {
  const shapes = drawChip(role, { radius, locale, ...middle }).filter(({ draw }) => draw !== 'text')
  const badge: Shape = {
    draw: 'circle',
    x: middle.x + radius * 0.78,
    y: middle.y + radius * 0.74,
    radius: radius * 0.34,
    fill: tokens.white,
    stroke: tokens.ink,
    strokeWidth: 1.5,
  }
  return paintingOfShapes([...shapes, badge], side, side, '')
}

function leadChip(name: string): CutOutChip {
  const symbol = radius * 1.05
  const shapes: readonly Shape[] = [
    { draw: 'circle', ...middle, radius, fill: tokens.gold },
    { draw: 'circle', ...middle, radius: radius * 0.74, fill: tokens.goldFaint },
    {
      draw: 'path',
      d: symbolPath('flag'),
      x: middle.x - symbol / 2,
      y: middle.y - symbol / 2,
      scale: symbol / 24,
      stroke: tokens.ink,
      strokeWidth: 2,
    },
  ]
  return { drawing: paintingOfShapes(shapes, side, side, ''), name, size: sizeOf(name) }
}

/** As large as lets the longest word fit, and two lines of it all; what is longer yet is cut off. */
function sizeOf(name: string): number {
  const widthOf = (text: string) => measureByTable(text, { size: 1, weight: 700 })
  const longest = Math.max(...name.split(/[\s\u00AD-]+/).map(widthOf))
  return Math.max(0.05, Math.min(0.12, 0.86 / longest, 1.5 / widthOf(name)))
}
