import { listedKinds, type Canvas } from '@praatplaat/model'

/**
 * The canvas as it was before it went to another thread. Copying between threads gives every
 * object a prototype; there an id like `constructor` would find what nobody wrote.
 */
export function bareDictionaries(canvas: Canvas): Canvas {
  const sections = listedKinds.map((kind) => [kind, bare(canvas[kind])])
  return { ...canvas, ...Object.fromEntries(sections), carried: bare(canvas.carried) } as Canvas
}

function bare<T extends object>(dictionary: T): T {
  return Object.setPrototypeOf({ ...dictionary }, null) as T
}
