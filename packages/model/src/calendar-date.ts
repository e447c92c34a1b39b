import * as v from 'valibot'

/** A day of the calendar as `YYYY-MM-DD` (ISO 8601), without time or time zone. Days that do not exist are refused. */
export const CalendarDate = v.pipe(v.string(), v.check(isCalendarDate, 'date'))

export function isCalendarDate(candidate: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(candidate)
  if (!match) return false
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}
