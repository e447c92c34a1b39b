import type { Canvas, Locale } from '@praatplaat/model'
import { layoutBoard, measureByTable, type Scene } from '@praatplaat/scene'
import { dayOf, writeDate } from '../text/write-date.ts'
import { wordsFor } from '../words/words-for.ts'
import { paintingOf } from './painting.ts'
import { sheets, type PosterSize } from './sheets.ts'
import { posterTemplate } from './templates/poster.ts'

/** What is left of an A3 for the board, in mm: less a margin, a line with the title and one at the foot. */
const room = { width: 400, height: 261 }
const boardWidth = 1600

/** The board as it is laid out to fill a lying sheet. A crowded board comes out higher. */
function posterScene(canvas: Canvas, locale: Locale): Scene {
  const height = Math.floor((boardWidth * room.height) / room.width)
  return layoutBoard(canvas, { width: boardWidth, height, locale, measure: measureByTable })
}

/** The board alone on one sheet, for on the wall, or for under cut-out chips where `revise` makes room for them. */
export function poster(
  canvas: Canvas,
  size: PosterSize,
  { locale, now }: { locale: Locale; now: Date },
  revise = (scene: Scene): Scene => scene,
) {
  const words = wordsFor(locale)
  const scene = revise(posterScene(canvas, locale))
  return {
    template: posterTemplate,
    given: {
      title: canvas.title.trim() || words.untitled,
      language: words.language,
      sheet: sheets[size],
      board: paintingOf(scene),
      width: boardWidthOn(scene),
      notice: words.noContract,
      made: `${words.product}, ${writeDate(dayOf(now), locale)}`,
    },
  }
}

/** As wide as the sheet, or less where the board is higher than that leaves room for. In mm of an A3. */
function boardWidthOn(scene: Scene): number {
  return Math.min(room.width, (room.height * scene.width) / scene.height)
}
