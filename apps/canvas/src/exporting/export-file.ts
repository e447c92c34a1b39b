import { exportFileName, exportMediaTypes } from '@praatplaat/export'
import { say, type Canvas } from '@praatplaat/model'
import { beginStep } from './begin-step.ts'
import type { ExportOrder, Writing } from './export-order.ts'
import { unlessStopped } from './unless-stopped.ts'
import { loadWriter } from './writers.ts'

/**
 * Makes a file of the canvas as it stands. Nothing leaves the device.
 *
 * @returns the file, named after the canvas and the day; `null` when there is nothing on the canvas for this format.
 * @throws the reason of the order's signal, when the reader stopped.
 */
export async function exportFile(canvas: Canvas, order: ExportOrder): Promise<File | null> {
  const { format, now, signal } = order
  await beginStep(order, 'loading')
  const write = await loadWriter[format]()
  const begin: Writing['begin'] = (step) => beginStep(order, step)
  const content = await unlessStopped(write(canvas, { ...order, begin }), signal)
  if (content === null) return null
  return new File([content], exportFileName({ title: titleOf(canvas, order) }, format, now), {
    type: exportMediaTypes[format],
  })
}

/** What is for one role has that role in front, for a long title is cut. */
function titleOf(canvas: Canvas, order: ExportOrder): string {
  const roleId = roleOf(order)
  const role = roleId === null ? undefined : canvas.roles[roleId]
  return role ? `${say(role.label, order.locale)} ${canvas.title}` : canvas.title
}

function roleOf({ format, reader, roleId, employerId }: ExportOrder): string | null {
  if (format === 'ics') return roleId
  return documents.has(format) && reader === 'employer' ? employerId : null
}

/** What is written for a reader. */
const documents: ReadonlySet<ExportOrder['format']> = new Set(['docx', 'md'])
