import { roleColours } from '@praatplaat/model'

/**
 * A colour of the palette for a new role: the first that the fewest roles have.
 *
 * @param taken the colours of the roles that are there.
 * @param unlike the colour of the role that it must be told from.
 */
export function freeColour(taken: readonly string[], unlike?: string): string {
  const upper = taken.map((colour) => colour.toUpperCase())
  const times = (colour: string) => upper.filter((one) => one === colour).length
  const [first] = roleColours
    .filter((colour) => colour !== unlike?.toUpperCase())
    .toSorted((a, b) => times(a) - times(b))
  return first ?? roleColours[0]
}
