import { roleColours } from '@praatplaat/model'

/** What the colours of the palette are called in the files of words. */
const names = {
  '#9C2F5D': 'raspberry',
  '#1F6F78': 'teal',
  '#5B4B8A': 'violet',
  '#A33B20': 'brick',
  '#3E6B1F': 'moss',
  '#1D5FA8': 'blue',
  '#7B5434': 'brown',
  '#8E24AA': 'purple',
  '#006D5B': 'emerald',
  '#4A5568': 'slate',
  '#B3261E': 'red',
  '#30408D': 'navy',
} as const satisfies Readonly<Record<(typeof roleColours)[number], string>>

/** The palette: each colour and what it is called. */
export const colourNames = roleColours.map((colour) => ({ colour, name: names[colour] }))
