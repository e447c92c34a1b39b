/** Where a chip can be put: among the chips of a phase, on the seat of its lead, or back in the tray. */
export type Place =
  | { readonly kind: 'chips'; readonly phaseId: string; readonly index?: number }
  | { readonly kind: 'lead'; readonly phaseId: string }
  | { readonly kind: 'tray' }

export function samePlace(a: Place | null, b: Place | null): boolean {
  if (a === null || b === null || a.kind !== b.kind) return a === b
  if (a.kind === 'tray' || b.kind === 'tray') return true
  return a.phaseId === b.phaseId && (a.kind !== 'chips' || b.kind !== 'chips' || a.index === b.index)
}
