interface Identified {
  readonly id: string
}

/** Whether those who stand in both rows stand in another order now; who came or left reorders nobody [DF3]. */
export function isReordered(before: readonly Identified[], after: readonly Identified[]): boolean {
  const [was, is] = [new Set(before.map(idOf)), new Set(after.map(idOf))]
  const stayed = before.map(idOf).filter((id) => is.has(id))
  const stands = after.map(idOf).filter((id) => was.has(id))
  return stayed.some((id, at) => id !== stands[at])
}

function idOf({ id }: Identified): string {
  return id
}
