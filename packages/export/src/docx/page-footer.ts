import { Footer, PageNumber, Paragraph, Tab, TabStopType, TextRun } from 'docx'
import type { ExportWords } from '../words/export-words.ts'
import { styleIds } from './look.ts'
import type { Page } from './page.ts'

const longestTitle = 60

/** The foot of every page: what the paper is and is not, whose it is, and which page. */
export function pageFooter(title: string, page: Page, words: ExportWords): Footer {
  const [pageWord, of] = words.pageOf
  return new Footer({
    children: [
      new Paragraph({
        style: styleIds.footer,
        tabStops: [{ type: TabStopType.RIGHT, position: page.width }],
        children: [
          new TextRun({ text: words.noContract, bold: true }),
          new TextRun(`  ·  ${shorten(title)}`),
          new TextRun({
            children: [new Tab(), `${pageWord} `, PageNumber.CURRENT, ` ${of} `, PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  })
}

function shorten(title: string): string {
  const characters = Array.from(title)
  return characters.length > longestTitle ? `${characters.slice(0, longestTitle - 1).join('')}…` : title
}
