import type { Ability } from '@praatplaat/protocol'
import type { RememberedCanvas } from '../device/remembered-canvases.ts'

/** The most that this device may do with a canvas; `null` when it holds no key any more. */
export function strongestAbility({ keys }: Pick<RememberedCanvas, 'keys'>): Ability | null {
  return (['facilitate', 'edit', 'view'] as const).find((ability) => keys[ability] !== undefined) ?? null
}

/**
 * The key to open a canvas with. The one to take part with comes first: an address is easily
 * copied, and the facilitator's key, which can delete, should not go along.
 */
export function keyToOpenWith({ keys }: Pick<RememberedCanvas, 'keys'>): string | null {
  return keys.edit ?? keys.facilitate ?? keys.view ?? null
}
