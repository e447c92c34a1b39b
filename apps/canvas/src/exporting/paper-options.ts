import type { PaperOptions } from '@praatplaat/export/paper'
import type { Writing } from './export-order.ts'

/** For whom a document is written. */
export function paperOptions({ locale, now, reader, employerId }: Writing): PaperOptions {
  return { locale, now, reader, ...(employerId !== null && { roleId: employerId }) }
}
