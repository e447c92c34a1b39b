import { ImageRun, LineRuleType, Paragraph } from 'docx'
import type { BoardMention, BoardPicture } from '../paper/paper.ts'
import { styleIds } from './look.ts'
import type { Page } from './page.ts'
import { written } from './written.ts'

const twipsPerPixel = 15
/** What heading and caption take of the page's height, in twips. */
const roomForWords = 1_150

/** The board as large as the page allows, with its description as alternative text, and a caption. */
export function boardPicture(
  board: BoardPicture,
  { title, caption, description }: BoardMention,
  page: Page,
  id: number,
): readonly Paragraph[] {
  const scale =
    Math.min(page.width / board.width, (page.height - roomForWords) / board.height) / twipsPerPixel
  return [
    new Paragraph({
      keepNext: true,
      // A wider line would leave as much more room above the picture as the picture is high.
      spacing: { before: 0, after: 0, line: 240, lineRule: LineRuleType.AUTO },
      children: [
        new ImageRun({
          type: 'png',
          data: board.png,
          transformation: {
            width: Math.floor(board.width * scale),
            height: Math.floor(board.height * scale),
          },
          // Left to itself the library counts up over all documents of the process.
          altText: { id: String(id), name: title, description },
        }),
      ],
    }),
    written(caption, { style: styleIds.caption }),
  ]
}
