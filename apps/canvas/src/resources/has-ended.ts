import type { Resource } from '@praatplaat/model'

/** Whether the last day of a resource has passed; on that day it is still there [FN11]. */
export function hasEnded({ until }: Pick<Resource, 'until'>, today: string): boolean {
  return until !== null && until < today
}
