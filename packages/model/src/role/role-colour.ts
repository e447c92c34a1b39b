/**
 * What the colour of a role must have with white. A chip's symbol is drawn in it on a warm white that is a
 * little darker; 4.6 with white is 4.5 there (WCAG 1.4.3).
 */
const leastContrast = 4.6

/** Colours for roles that a group adds; each can be read on a chip, and none is the gold of the lead. */
export const roleColours = [
  '#9C2F5D',
  '#1F6F78',
  '#5B4B8A',
  '#A33B20',
  '#3E6B1F',
  '#1D5FA8',
  '#7B5434',
  '#8E24AA',
  '#006D5B',
  '#4A5568',
  '#B3261E',
  '#30408D',
] as const

/** Whether a role can have this colour (`#RRGGBB`): its symbol and its first letters must be readable [RO3]. */
export function isRoleColour(colour: string): boolean {
  return contrastWithWhite(colour) >= leastContrast
}

/** The contrast ratio of WCAG 2.2 between a colour (`#RRGGBB`) and white, from 1 to 21; 1 for what is no colour. */
export function contrastWithWhite(colour: string): number {
  if (!/^#[0-9A-Fa-f]{6}$/.test(colour)) return 1
  const [red, green, blue] = [1, 3, 5].map((start) =>
    linear(Number.parseInt(colour.slice(start, start + 2), 16)),
  )
  return 1.05 / (0.2126 * (red ?? 1) + 0.7152 * (green ?? 1) + 0.0722 * (blue ?? 1) + 0.05)
}

/** @param part 0 to 255. */
function linear(part: number): number {
  const share = part / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}
