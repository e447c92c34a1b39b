/** How long a canvas is kept after it was made or edited, in months. */
const monthsKept = 12

/** The last day of what is deleted together with something else. */
export const never = '9999-12-31'

/** The last day of a canvas that was made or edited at this time, as `YYYY-MM-DD` in UTC. */
export function lastDay(at: Date): string {
  const day = new Date(at)
  day.setUTCMonth(day.getUTCMonth() + monthsKept)
  return dayOf(day)
}

/** The day of a time, in UTC. */
export function dayOf(at: Date): string {
  return at.toISOString().slice(0, 10)
}
