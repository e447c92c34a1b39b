import { Footer, PageNumber, Paragraph, Tab, TabStopType, TextRun } from 'docx'
import type { PaperFooter } from '../paper/paper.ts'
import { shorten } from '../text/shorten.ts'
import { styleIds } from './look.ts'
import type { Page } from './page.ts'

const longestTitle = 45

/** The foot of every page: what the paper is and is not, whose it is, and which page. */
export function pageFooter({ notice, title, page: pageWord, of }: PaperFooter, page: Page): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: styleIds.footer,
        tabStops: [{ type: TabStopType.RIGHT, position: page.width }],
        children: [
          new TextRun({ text: notice, bold: true }),
          new TextRun(`  ·  ${shorten(title, longestTitle)}`),
          new TextRun({
            children: [new Tab(), `${pageWord} `, PageNumber.CURRENT, ` ${of} `, PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  })
}
