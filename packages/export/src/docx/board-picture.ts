import { ImageRun, LineRuleType, Paragraph } from 'docx'
import { styleIds } from './look.ts'
import type { Page } from './page.ts'
import { written } from './written.ts'

/** The board, drawn. Its measures are in pixels; only their proportion counts. */
export interface BoardPicture {
  readonly png: Uint8Array
  readonly width: number
  readonly height: number
  /** What the picture shows, for who does not see it. */
  readonly description: string
}

const twipsPerPixel = 15
/** What heading and caption take of the page's height, in twips. */
const roomForWords = 1_150

/** The board as large as the page allows, with its description as alternative text, and a caption. */
export function boardPicture(
  board: BoardPicture,
  title: string,
  caption: string,
  page: Page,
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
          altText: { id: '1', name: title, description: board.description },
        }),
      ],
    }),
    written(caption, { style: styleIds.caption }),
  ]
}
