import type { ExportFormat } from '@praatplaat/export'
import { exportCsv } from '@praatplaat/export/csv'
import { exportDocx } from '@praatplaat/export/docx'
import { readHouseStyle, UnusableTemplateError } from '@praatplaat/export/house-style'
import { exportIcs } from '@praatplaat/export/ics'
import { exportJson } from '@praatplaat/export/json'
import { exportMd } from '@praatplaat/export/md'
import { paperFor } from '@praatplaat/export/paper'
import { exportPaperPdf, exportSheetPdf } from '@praatplaat/export/pdf'
import { exportPng } from '@praatplaat/export/png'
import { boardScene, exportSvg } from '@praatplaat/export/svg'
import { exportXlsx } from '@praatplaat/export/xlsx'
import { say } from '@praatplaat/model'
import { boardFontFaces } from './board-typeface.ts'
import type { FileOrder, MadeFile, Refused } from './file-order.ts'
import { rasteriseScene } from './rasterise-scene.ts'
import { rasteriseSvg } from './rasterise-svg.ts'
import { keptTypesetter } from './kept-typesetter.ts'

/** `null`: there is nothing on the canvas for it. */
type Make = (order: FileOrder) => Promise<Uint8Array> | string | null

const makers: Readonly<Record<ExportFormat, Make>> = {
  docx: makeWord,
  md: (order) => exportMd(paperOf(order)),
  pdf: makePdf,
  xlsx: ({ canvas, locale, now }) => exportXlsx(canvas, { locale, now }),
  csv: ({ canvas, locale }) => exportCsv(canvas, { locale }),
  ics: ({ canvas, ...options }) => exportIcs(canvas, options),
  json: ({ canvas }) => exportJson(canvas),
  png: ({ canvas, locale }) => exportPng(canvas, { locale, rasterise: rasteriseScene }),
  svg: ({ canvas, locale }) => exportSvg(canvas, { locale, fontFaceCss: boardFontFaces() }),
}

/** What is written for a reader. */
const documents: ReadonlySet<ExportFormat> = new Set(['docx', 'pdf', 'md'])

/** Makes what was ordered. This is heavy work (tenths of a second), for a thread of its own. */
export async function makeFile(order: FileOrder): Promise<MadeFile | Refused> {
  try {
    return await make(order)
  } catch (error) {
    if (error instanceof UnusableTemplateError) return { refused: error.fault }
    throw error
  }
}

async function make(order: FileOrder): Promise<MadeFile | Refused> {
  const { canvas, format, locale, roleId } = order
  const role = roleId === null ? null : canvas.roles[roleId]
  if (role === undefined) return { refused: 'unknown-role' }
  const content = await makers[format](order)
  if (content === null) return { refused: 'nothing-dated' }
  // What is for one role has that role in front, for a long title is cut.
  const isForRole = format === 'ics' || (order.reader === 'employer' && documents.has(format))
  const title = role && isForRole ? `${say(role.label, locale)} ${canvas.title}` : canvas.title
  return { content: typeof content === 'string' ? content : new Uint8Array(content), title }
}

function makeWord(order: FileOrder): Promise<Uint8Array> {
  // First, for whoever sent a file that is none need not wait for a board to be drawn.
  const houseStyle = order.template === null ? null : readHouseStyle(order.template)
  const board = order.reader === 'report' ? boardPicture(order) : undefined
  return exportDocx(paperOf(order), {
    rasterise: rasteriseSvg,
    houseStyle,
    ...(board !== undefined && { board }),
  })
}

async function makePdf(order: FileOrder): Promise<Uint8Array> {
  const { canvas, locale, now, sheet } = order
  const typesetter = keptTypesetter()
  return sheet === null
    ? exportPaperPdf(paperOf(order), canvas, typesetter)
    : exportSheetPdf(canvas, sheet, { locale, now, typesetter })
}

function paperOf({ canvas, locale, now, reader, roleId }: FileOrder) {
  return paperFor(canvas, { reader, locale, now, ...(roleId !== null && { roleId }) })
}

function boardPicture({ canvas, locale }: FileOrder) {
  const scene = boardScene(canvas, { locale })
  return { png: rasteriseScene(scene), width: scene.width, height: scene.height }
}
