/** Orders days of the calendar (`YYYY-MM-DD`): the earlier first, none last. */
export function compareDays(one: string | null, other: string | null): number {
  if (one === other) return 0
  if (one === null) return 1
  return other === null || one < other ? -1 : 1
}
