import { exportFormats as formatNames, exportMediaTypes, type ExportFormat } from '@praatplaat/export'
import { ExportsBusyError, PdfNotAvailableError } from '../exports/export-error.ts'
import { exportInWorker, exportWorkshopInWorker } from '../exports/export-in-worker.ts'
import type { CanvasOrder, MadeFile, Refused, WorkshopOrder } from '../exports/file-order.ts'
import { Problem } from './problem.ts'

/** How long who finds the exports busy is asked to wait. */
const retryAfterSeconds = 5

/** A kind of file that a canvas can be downloaded as. */
export interface FileKind {
  readonly mediaType: string
  readonly name: ExportFormat
}

/** Every format in which a canvas can be downloaded, by its name in the address. */
export const exportFormats: ReadonlyMap<string, FileKind> = new Map(
  formatNames.map((name) => [name, { name, mediaType: exportMediaTypes[name] }]),
)

/**
 * Has a file made, elsewhere: reading a full canvas and writing it down take so long that the edits of others would wait.
 *
 * @throws {Problem} when too many wait already, when the server makes no PDFs, when nothing on the canvas belongs in such
 *   a file, when the role is not on it, and when the template is none.
 */
export async function orderFile(order: CanvasOrder): Promise<MadeFile> {
  const made = await exportInWorker(order).catch(asProblem)
  if (!('refused' in made)) return made
  throw problemOf(made)
}

function problemOf({ refused }: Refused): Problem {
  switch (refused) {
    case 'nothing-dated':
    case 'too-large':
      return new Problem(refused)
    case 'unknown-role':
      return new Problem('invalid-request', { errors: [{ path: 'role', code: 'unknown-reference' }] })
    default:
      return new Problem(`house-style-${refused}`)
  }
}

/** The same for one file over all tables of a workshop, which there always is. */
export async function orderWorkshopFile(order: WorkshopOrder): Promise<MadeFile> {
  return (await exportWorkshopInWorker(order).catch(asProblem)) as MadeFile
}

function asProblem(error: unknown): never {
  if (error instanceof ExportsBusyError) throw new Problem('too-many-requests', { retryAfterSeconds })
  if (error instanceof PdfNotAvailableError) throw new Problem('pdf-not-available')
  throw error
}
