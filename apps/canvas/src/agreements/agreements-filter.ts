import type { Agreement, AgreementStatus } from '@praatplaat/model'

/** Which agreements a reader wants to see; `null` is all. */
export interface AgreementsFilter {
  /** The role that is owner or partner: "what must I do?" */
  readonly roleId: string | null
  readonly status: AgreementStatus | null
}

export const everything: AgreementsFilter = { roleId: null, status: null }

/** Whether an agreement is one of those that the reader wants to see. */
export function passes({ ownerId, partnerIds, status }: Agreement, filter: AgreementsFilter): boolean {
  const concerns = filter.roleId === null || ownerId === filter.roleId || partnerIds.includes(filter.roleId)
  return concerns && (filter.status === null || status === filter.status)
}
