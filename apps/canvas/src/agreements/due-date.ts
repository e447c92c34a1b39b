import type { Agreement, AgreementStatus } from '@praatplaat/model'

/** The day of a moment where the reader is, as `YYYY-MM-DD`. */
export function calendarDay(moment: Date): string {
  const [month, day] = [moment.getMonth() + 1, moment.getDate()].map((part) => String(part).padStart(2, '0'))
  return `${moment.getFullYear()}-${month}-${day}`
}

/** Statuses in which nothing is waited for any more. */
const settled: ReadonlySet<AgreementStatus> = new Set(['done', 'dropped'])

/** Whether the day of an agreement has passed while it still waits. The day itself still counts. */
export function isOverdue({ due, status }: Pick<Agreement, 'due' | 'status'>, today: string): boolean {
  return due !== null && due < today && !settled.has(status)
}
