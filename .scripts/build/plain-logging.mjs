/**
 * Stands in for lib0/logging in the app. Yjs warns through it, rarely, and the original brings elements, schemas and
 * colours along to do so. Something Yjs asks for that is not here stops the build.
 */
export const [BOLD, UNBOLD, RED, ORANGE] = ['', '', '', '']

/** @param {...unknown} words */
export const print = (...words) => console.log(...words)

/** @param {...unknown} words */
export const warn = (...words) => console.warn(...words)
