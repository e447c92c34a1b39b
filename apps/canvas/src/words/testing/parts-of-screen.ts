const sources = import.meta.glob<string>(
  ['../../**/*.{ts,tsx}', '!../../**/*.test.{ts,tsx}', '!../../**/testing/**'],
  { query: '?raw', import: 'default', eager: true },
)

/** A part of the screen: the file that it is loaded from, and the parts of the words that come with it. */
interface PartOfScreen {
  readonly file: string
  readonly words: readonly string[]
}

/** What the app begins with, and every part of the screen, as their sources tell. */
export const partsOfScreen: readonly PartOfScreen[] = [
  { file: '../../main.tsx', words: [] },
  ...Object.entries(sources).flatMap(([path, source]) =>
    [
      ...source.matchAll(/part(?:<[^(]*>)?\(\{\s+words: \[([^\]]*)\],\s+load: \(\) =>\s+import\('([^']+)'/g),
    ].map(([, words, file]) => ({ file: resolved(path, file!), words: words!.match(/[\w-]+/g) ?? [] })),
  ),
]

/** The areas that a file and all that comes with it say; what they load later counts with that. */
export function areasSaid(file: string): readonly string[] {
  const along = new Set([file])
  // A set that grows is walked to its end.
  for (const path of along) {
    for (const [, imported] of (sources[path] ?? '').matchAll(
      /^(?:import(?! type)|\} from) [^;']*'(\.[^']+)'/gm,
    )) {
      along.add(resolved(path, imported!))
    }
  }
  const said = [...along].flatMap((path) => [
    ...(sources[path] ?? '').matchAll(/useTranslations\('(\w+)[\w.]*'\)/g),
  ])
  return [...new Set(said.map(([, area]) => area!))].toSorted()
}

function resolved(from: string, to: string): string {
  return new URL(to, new URL(from, 'file:///src/words/testing/')).pathname.replace('/src/', '../../')
}
