import { exportXlsx } from '@praatplaat/export/xlsx'
import type { Canvas } from '@praatplaat/model'
import type { Writing } from './export-order.ts'

/** The Excel workbook. */
export async function writeExcel(
  canvas: Canvas,
  { locale, now, begin }: Writing,
): Promise<Uint8Array<ArrayBuffer>> {
  await begin('writing')
  return (await exportXlsx(canvas, { locale, now })) as Uint8Array<ArrayBuffer>
}
