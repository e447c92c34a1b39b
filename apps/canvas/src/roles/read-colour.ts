/**
 * A colour as people write it: `#1F6F78`, `1f6f78` or `#abc`.
 *
 * @returns `#RRGGBB` in capitals, or `null` when it is no colour.
 */
export function readColour(typed: string): string | null {
  const digits = /^#?([0-9a-f]{6}|[0-9a-f]{3})$/i.exec(typed.trim())?.[1]
  if (digits === undefined) return null
  const six = digits.length === 3 ? digits.replaceAll(/./g, '$&$&') : digits
  return `#${six.toUpperCase()}`
}
