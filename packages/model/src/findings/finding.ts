/** What can be found; the first word says what it is about. */
export const findingCodes = [
  'lead-empty',
  'lead-contested',
  'lead-shared-without-reason',
  'handover-without-agreement',
  'phase-without-participant',
  'phase-without-agreement',
  'employer-absent-at-start',
  'match-without-aftercare',
  'no-contact-on-the-work-floor',
  'agreement-without-owner',
  'agreement-without-date',
  'agreement-overdue',
  'agreement-stuck',
  'agreement-proposed',
  'need-unanswered',
  'need-broken',
  'resource-ended',
  'resource-short',
  'resource-missing',
  'resource-ends-before-phase',
  'resource-ends-soon',
  'owner-overloaded',
  'role-only-informed',
  'loses-doers',
  'dangling-reference',
] as const
export type FindingCode = (typeof findingCodes)[number]

/** Where on the canvas it is, to go there and to mark it. A chip and a handover by their joined ids; the canvas as a whole is `canvas`. */
export interface FindingPlace {
  readonly kind: 'phase' | 'chip' | 'need' | 'resource' | 'agreement' | 'handover' | 'role' | 'canvas'
  readonly id: string
}

/** What a sentence about it is made of: ids (several of them with spaces between), days as `YYYY-MM-DD`, numbers. */
export type FindingFacts = Readonly<Record<string, string | number>>

/**
 * The result of a soft check ("bevinding"). It explains and never blocks [FN1].
 *
 * Its id is `CODE.SUBJECT`, the same as long as it says the same [FN3].
 */
export interface Finding {
  readonly id: string
  readonly code: FindingCode
  readonly subject: string
  readonly place: FindingPlace
  /** Why the group set it aside; `null` when it did not [FN4]. */
  readonly dismissed: string | null
  readonly facts: FindingFacts
}
