import type { ExportFormat } from '@praatplaat/export'

/** What a reader wants to do with a file. */
export type ExportPurpose = 'read' | 'count' | 'calendar' | 'picture' | 'keep'

interface ExportGroup {
  readonly purpose: ExportPurpose
  readonly formats: readonly ExportFormat[]
}

/** The files by what one does with them, in the order in which groups want them. A test sees to it that none is left out. */
export const exportGroups: readonly ExportGroup[] = [
  { purpose: 'read', formats: ['docx', 'md'] },
  { purpose: 'count', formats: ['xlsx', 'csv'] },
  { purpose: 'calendar', formats: ['ics'] },
  { purpose: 'picture', formats: ['png', 'svg'] },
  { purpose: 'keep', formats: ['json'] },
]
