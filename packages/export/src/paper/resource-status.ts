import type { Resource } from '@praatplaat/model'
import { missing } from './compose.ts'
import type { Cell, Run } from './paper.ts'
import type { Reading } from './reading.ts'

const worrying: ReadonlySet<Resource['status']> = new Set(['short', 'missing', 'ending', 'ended'])

/** How a resource stands, with the hours that lack. */
export function resourceStatus({ words }: Reading, { status, shortBy }: Resource): Cell {
  const { means } = words
  if (status === null) return missing(means.unsaid)
  const look: Partial<Run> = worrying.has(status) ? { strong: true, tone: 'warn' } : {}
  const text = status === 'short' && shortBy ? means.hoursShort(shortBy) : means.statuses[status]
  return { lines: [[{ text, ...look }]] }
}
