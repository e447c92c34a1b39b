import { exportDocx } from '@praatplaat/export/docx'
import { exportMd } from '@praatplaat/export/md'
import { exportPaperPdf } from '@praatplaat/export/pdf'
import { workshopPaper } from '@praatplaat/export/workshop-paper'
import { exportWorkshopXlsx } from '@praatplaat/export/workshop-xlsx'
import type { ComparedTable } from '@praatplaat/model/comparison'
import type { MadeFile, WorkshopOrder } from './file-order.ts'
import { keptTypesetter } from './kept-typesetter.ts'
import { rasteriseSvg } from './rasterise-svg.ts'

/** A file to be made of tables that have been read. */
type ReadOrder = Omit<WorkshopOrder, 'tables'> & { readonly tables: readonly ComparedTable[] }

type Make = (order: ReadOrder) => Promise<Uint8Array> | string

const makers: Readonly<Record<WorkshopOrder['format'], Make>> = {
  docx: (order) => exportDocx(workshopPaper(order.tables, order), { rasterise: rasteriseSvg }),
  pdf: async (order) => exportPaperPdf(workshopPaper(order.tables, order), null, keptTypesetter()),
  md: (order) => exportMd(workshopPaper(order.tables, order)),
  xlsx: (order) => exportWorkshopXlsx(order.tables, order),
}

/** Makes one file over all tables of a workshop, which takes as long as it has tables. */
export async function makeWorkshopFile(order: ReadOrder): Promise<MadeFile> {
  const content = await makers[order.format](order)
  return { content: typeof content === 'string' ? content : new Uint8Array(content), title: order.title }
}
