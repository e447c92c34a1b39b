import { exportFileName, exportMediaTypes } from '@praatplaat/export'
import { say, type Canvas } from '@praatplaat/model'
import { beginStep } from './begin-step.ts'
import { formatOf, type ExportOrder, type Writing } from './export-order.ts'
import { loadWriter } from './writers.ts'

/**
 * Makes a file of the canvas as it stands. Nothing leaves the device; a PDF is made by the server, of what it has.
 *
 * @returns the file, named after the canvas and the day; `null` when there is nothing on the canvas for this format.
 * @throws the reason of the order's signal, when the reader stopped.
 */
export async function exportFile(canvas: Canvas, order: ExportOrder): Promise<File | null> {
  const { product, now, signal } = order
  const format = formatOf(product)
  await beginStep(order, 'loading')
  const write = await loadWriter[product]()
  const begin: Writing['begin'] = (step) => beginStep(order, step)
  const content = await write(canvas, { ...order, begin })
  signal.throwIfAborted()
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

function roleOf({ product, reader, roleId, employerId }: ExportOrder): string | null {
  if (product === 'ics') return roleId
  return documents.has(product) && reader === 'employer' ? employerId : null
}

/** What is written for a reader. */
const documents: ReadonlySet<ExportOrder['product']> = new Set(['docx', 'pdf', 'md'])
