import { isRoleColour } from '@praatplaat/model'

/**
 * The nearest colour of the same hue that is dark enough for a role.
 *
 * @param colour `#RRGGBB`, or `null` when what was asked for is no colour.
 * @returns `null` for what is no colour; the colour itself when it fits already.
 */
export function darkerRoleColour(colour: string | null): string | null {
  if (colour === null) return null
  const parts = [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16))
  for (let percent = 100; percent > 0; percent -= 1) {
    const darker = `#${parts.map((part) => twoDigits(Math.round((part * percent) / 100))).join('')}`
    if (isRoleColour(darker)) return darker
  }
  return '#000000'
}

function twoDigits(part: number): string {
  return part.toString(16).padStart(2, '0').toUpperCase()
}
