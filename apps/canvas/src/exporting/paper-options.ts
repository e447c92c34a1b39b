import type { PaperOptions } from '@praatplaat/export/paper'
import type { Writing } from './export-order.ts'

type Asked = Pick<Writing, 'locale' | 'now' | 'reader' | 'employerId'>

/** For whom a document is written. */
export function paperOptions({ locale, now, reader, employerId }: Asked): PaperOptions {
  return { locale, now, reader, ...(employerId !== null && { roleId: employerId }) }
}
