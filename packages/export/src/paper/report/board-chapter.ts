import { boardScene } from '../../svg/export-svg.ts'
import type { Block } from '../paper.ts'
import type { Reading } from '../reading.ts'

/** The board as a picture, with what it shows in words. */
export function boardPicture({ canvas, locale, words }: Reading): readonly Block[] {
  const { description } = boardScene(canvas, { locale })
  return [{ kind: 'board', picture: { title: words.board, caption: words.boardCaption, description } }]
}
