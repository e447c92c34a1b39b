/**
 * A text without halves of surrogate pairs. Yjs sends texts as UTF-8, which cannot hold such
 * a half: its writer would go on seeing something that nobody else does [DO4].
 */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD')
}

/** The same for every text within a value, the names of its properties included. */
export function wellFormedDeep(value: unknown): unknown {
  if (typeof value === 'string') return wellFormed(value)
  if (Array.isArray(value)) return value.map(wellFormedDeep)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, held]) => [wellFormed(name), wellFormedDeep(held)]),
  )
}

/** The first `length` UTF-16 units of a text, or one less rather than half a character. */
export function clipText(text: string, length: number): string {
  if (text.length <= length) return text
  return text.slice(0, length - (splitsPair(text, length) ? 1 : 0))
}

/** Whether a cut before the unit at `index` would part the two halves of one character. */
export function splitsPair(text: string, index: number): boolean {
  return isHighSurrogate(text.charCodeAt(index - 1)) && isLowSurrogate(text.charCodeAt(index))
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff
}
