/** The codes to join by, as this page saw them last; by the id of the workshop. */
const kept = new Map<string, string | null>()

/**
 * Keeps the code of the open doors, for when the table goes at which one sits: with it goes the key by which one could
 * look again. `null`: the doors are closed.
 */
export function keepDoors(workshopId: string, code: string | null): void {
  kept.set(workshopId, code)
}

export function keptDoors(workshopId: string): string | null {
  return kept.get(workshopId) ?? null
}
