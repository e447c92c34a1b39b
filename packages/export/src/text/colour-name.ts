/** Colours that people have a word for, with what each looks like; several may share a word. */
const known = {
  red: ['#B3261E', '#741414', '#C62828'],
  orange: ['#C2410C', '#F0801C', '#A84B06'],
  yellow: ['#F0C81C', '#F0A81C'],
  brown: ['#6D4C41', '#8A5A00', '#7B5434'],
  green: ['#2F7D32', '#3E6B1F', '#4A5A00', '#0C6B5E', '#006D5B', '#8BC34A'],
  teal: ['#1F6F78', '#0D8A8A'],
  blue: ['#2456A6', '#1D5FA8', '#0D789F', '#3C5A78', '#2B1E96', '#30408D', '#64B5F6'],
  purple: ['#7A3E9D', '#8E24AA', '#5B4B8A', '#B31BAF'],
  pink: ['#B0184C', '#9C2F5D', '#E91E63', '#F48FB1'],
  grey: ['#5A6672', '#4A5568', '#9E9E9E'],
  black: ['#2B2F36', '#000000'],
  white: ['#FFFFFF'],
} as const

export type ColourName = keyof typeof known

/** The word for a colour (`#RRGGBB`): that of the known colour that looks most like it. */
export function colourName(colour: string): ColourName {
  const near = Object.entries(known).map(([name, shades]) => ({
    name: name as ColourName,
    distance: Math.min(...shades.map((shade) => distance(shade, colour))),
  }))
  return near.reduce((best, one) => (one.distance < best.distance ? one : best)).name
}

/** How far apart two colours look, roughly: the weighted distance of their red, green and blue ("redmean"). */
function distance(one: string, other: string): number {
  const [a, b] = [parts(one), parts(other)]
  const red = (a[0] + b[0]) / 2
  const [dr, dg, db] = [a[0] - b[0], a[1] - b[1], a[2] - b[2]]
  return (2 + red / 256) * dr ** 2 + 4 * dg ** 2 + (2 + (255 - red) / 256) * db ** 2
}

function parts(colour: string): readonly [number, number, number] {
  const part = (start: number) => Number.parseInt(colour.slice(start, start + 2), 16) || 0
  return [part(1), part(3), part(5)]
}
