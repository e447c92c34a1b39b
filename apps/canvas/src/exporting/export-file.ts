import { exportFileName, exportMediaTypes } from '@praatplaat/export'
import { say, type Canvas } from '@praatplaat/model'
import { beginStep } from './begin-step.ts'
import type { ExportOrder, Writing } from './export-order.ts'
import { loadWriter } from './writers.ts'

/**
 * Makes a file of the canvas as it stands. Nothing leaves the device.
 *
 * @returns the file, named after the canvas and the day; `null` when there is nothing on the canvas for this format.
 * @throws the reason of the order's signal, when the reader stopped.
 */
export async function exportFile(canvas: Canvas, order: ExportOrder): Promise<File | null> {
  const { format, locale, now, canvasId, reader, roleId } = order
  await beginStep(order, 'loading')
  const write = await loadWriter[format]()
  const begin: Writing['begin'] = (step) => beginStep(order, step)
  const writing: Writing = { locale, now, canvasId, reader, roleId, begin }
  const content = await write(canvas, writing)
  order.signal.throwIfAborted()
  if (content === null) return null
  return new File([content], exportFileName({ title: titleOf(canvas, order) }, format, now), {
    type: exportMediaTypes[format],
  })
}

/** A calendar of one role has the role in front, for a long title is cut. */
function titleOf(canvas: Canvas, { format, roleId, locale }: ExportOrder): string {
  const role = format === 'ics' && roleId !== null ? canvas.roles[roleId] : undefined
  return role ? `${say(role.label, locale)} ${canvas.title}` : canvas.title
}
