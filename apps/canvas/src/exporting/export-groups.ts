import type { Product } from './export-order.ts'

/** What a reader wants to do with a file. */
export type ExportPurpose = 'read' | 'count' | 'calendar' | 'picture' | 'paper' | 'keep'

interface ExportGroup {
  readonly purpose: ExportPurpose
  readonly products: readonly Product[]
}

/** The files by what one does with them, in the order in which groups want them. A test sees to it that none is left out. */
export const exportGroups: readonly ExportGroup[] = [
  { purpose: 'read', products: ['docx', 'pdf', 'md'] },
  { purpose: 'count', products: ['xlsx', 'csv'] },
  { purpose: 'calendar', products: ['ics'] },
  { purpose: 'picture', products: ['png', 'svg'] },
  { purpose: 'paper', products: ['poster', 'table'] },
  { purpose: 'keep', products: ['json'] },
]
