import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** The family's name as the font files have it, which is the first that an SVG of the board asks for. */
export const boardFontFamily = 'Atkinson Hyperlegible Next'

const require = createRequire(import.meta.url)

/** The weights that the board is drawn in. TrueType, for the rasteriser reads no WOFF2. */
export const boardFontFiles: readonly { readonly weight: number; readonly path: string }[] = [
  {
    weight: 400,
    path: require.resolve('@expo-google-fonts/atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf'),
  },
  {
    weight: 600,
    path: require.resolve('@expo-google-fonts/atkinson-hyperlegible-next/600SemiBold/AtkinsonHyperlegibleNext_600SemiBold.ttf'),
  },
  {
    weight: 700,
    path: require.resolve('@expo-google-fonts/atkinson-hyperlegible-next/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf'),
  },
]

/** `@font-face` rules with the typeface in them (190 KiB), so that a file looks the same everywhere. */
export function boardFontFaces(): string {
  return boardFontFiles
    .map(({ weight, path }) => {
      const source = `data:font/ttf;base64,${readFileSync(path, 'base64')}`
      return `@font-face{font-family:'${boardFontFamily}';font-weight:${weight};src:url(${source}) format('truetype')}`
    })
    .join('')
}
