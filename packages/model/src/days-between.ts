/** How many days there are from one day of the calendar (`YYYY-MM-DD`) to another; negative when that was before it. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
}
