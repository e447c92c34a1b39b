import type { Ability } from './ability.ts'

/** What one can want to do with a canvas. Minting is named by the ability of the key that is asked for. */
export type Action =
  | 'read'
  | 'write'
  | 'delete'
  | 'facilitate'
  | 'mint-view'
  | 'mint-edit'
  | 'mint-facilitate'

const allowed: Readonly<Record<Ability, readonly Action[]>> = {
  view: ['read'],
  // Whoever may write may pass that on: a participant shares the link they came in by.
  edit: ['read', 'write', 'mint-view', 'mint-edit'],
  facilitate: ['read', 'write', 'delete', 'facilitate', 'mint-view', 'mint-edit', 'mint-facilitate'],
}

/**
 * Whether the holder of a key may do something. This is the one permission rule: the server
 * enforces it, and the app asks it before it offers a button.
 */
export function mayDo(ability: Ability, action: Action): boolean {
  return allowed[ability].includes(action)
}
