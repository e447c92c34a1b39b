import type { Canvas } from '@praatplaat/model'

/**
 * The canvas as it was before it went to another thread. Copying between threads gives every
 * object a prototype; there an id like `constructor` would find what nobody wrote.
 */
export function bareDictionaries(canvas: Canvas): Canvas {
  const { phases, roles, chips, leads, agreements, carried } = canvas
  return {
    ...canvas,
    phases: bare(phases),
    roles: bare(roles),
    chips: bare(chips),
    leads: bare(leads),
    agreements: bare(agreements),
    carried: bare(carried),
  }
}

function bare<T extends object>(dictionary: T): T {
  return Object.setPrototypeOf({ ...dictionary }, null) as T
}
