import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { boardFontFiles } from './board-typeface.ts'
import { fontCoverage } from './font-coverage.ts'

const require = createRequire(import.meta.url)

/** Behind the typeface of the board: for Cyrillic and Greek, Arabic and Persian, Tigrinya and Amharic, and emoji. */
const others = () => [
  require.resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf'),
  require.resolve('@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf'),
  // Of the Arabic ones that were tried, this one's words come out whole when they are copied from a PDF.
  require.resolve('@expo-google-fonts/ibm-plex-sans-arabic/400Regular/IBMPlexSansArabic_400Regular.ttf'),
  require.resolve('@expo-google-fonts/ibm-plex-sans-arabic/700Bold/IBMPlexSansArabic_700Bold.ttf'),
  require.resolve('@expo-google-fonts/noto-sans-ethiopic/400Regular/NotoSansEthiopic_400Regular.ttf'),
  require.resolve('@expo-google-fonts/noto-sans-ethiopic/700Bold/NotoSansEthiopic_700Bold.ttf'),
  require.resolve('@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf'),
]

/** The typefaces of what is printed, read from their packages. */
export interface PaperTypefaces {
  readonly files: readonly Buffer[]
  readonly covers: (codePoint: number) => boolean
}

/** Reads the typefaces (2 MiB), once. */
export function readPaperTypefaces(): PaperTypefaces {
  const paths = [...boardFontFiles.map(({ path }) => path), ...others()]
  const files = paths.map((path) => readFileSync(path))
  const covered = new Set<number>()
  for (const file of files) {
    for (const [first, last] of fontCoverage(file))
      for (let code = first; code <= last; code++) covered.add(code)
  }
  return { files, covers: (codePoint) => covered.has(codePoint) }
}
