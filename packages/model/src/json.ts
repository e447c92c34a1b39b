/** Any value that a JSON file can hold. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/** How many lists and objects may lie within each other. Real files need five; thousands would exhaust the stack. */
const deepest = 64

/** Whether a value can be written to a JSON file and read back the same. */
export function isJson(value: unknown): value is Json {
  return isJsonWithin(value, deepest)
}

function isJsonWithin(value: unknown, depth: number): boolean {
  if (value === null) return true
  switch (typeof value) {
    case 'boolean':
    case 'string':
      return true
    case 'number':
      return Number.isFinite(value)
    case 'object':
      if (depth === 0 || !(Array.isArray(value) || isPlain(value))) return false
      return Object.values(value).every((held) => isJsonWithin(held, depth - 1))
    default:
      return false
  }
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}
