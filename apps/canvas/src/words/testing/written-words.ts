import { locales, type Locale } from '@praatplaat/model'

/** Words as they are written: before the build made messages of them. */
type Written = { readonly [key: string]: string | Written }

const files = import.meta.glob<Written>('../*/**/*.json', { import: 'default', eager: true })

/** What a language's folder holds, by the path in it: `first/top-bar.json`. */
export function filesOf(locale: Locale): Readonly<Record<string, Written>> {
  const folder = `../${locale}/`
  const own = Object.entries(files).filter(([path]) => path.startsWith(folder))
  return Object.fromEntries(own.map(([path, written]) => [path.slice(folder.length), written]))
}

/** Every text by its full key, as `topBar.shareShort`. */
export function textsOf(locale: Locale): readonly (readonly [key: string, text: string])[] {
  return Object.entries(filesOf(locale)).flatMap(([path, written]) => textsIn(written, `${areaOf(path)}.`))
}

function areaOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1, -'.json'.length)
  return name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
}

function textsIn(written: Written, prefix: string): readonly (readonly [string, string])[] {
  return Object.entries(written).flatMap(([name, held]) =>
    typeof held === 'string' ? [[prefix + name, held] as const] : textsIn(held, `${prefix}${name}.`),
  )
}

/** The folders of languages that the model does not know. */
export const strangers = Object.keys(files).filter(
  (path) => !locales.some((locale) => path.startsWith(`../${locale}/`)),
)
