const sources = import.meta.glob<string>(
  ['../../**/*.{ts,tsx}', '!../../**/*.test.{ts,tsx}', '!../../**/testing/**'],
  { query: '?raw', import: 'default', eager: true },
)

/** A `const t = useTranslations('board')` in a source file, and what that file may ask of it. */
interface Asking {
  readonly namespace: string
  readonly keys: readonly RegExp[]
}

const asked: readonly Asking[] = Object.values(sources).flatMap((source) =>
  [...source.matchAll(/(?:const (\w+) = )?useTranslations\('([\w.]+)'\)/g)].map(
    ([, name = 't', namespace]) => ({
      namespace: namespace!,
      keys: keysIn(source, name),
    }),
  ),
)

/**
 * Any text in quotes may be a key. In a template what is filled in stands for one step of a key: `${state}Why` fits
 * `offlineWhy`. A call with a bare value, as `t(status)`, `t(mark.name)` or `t(short ? 'brief' : view)`, fits every key of one step.
 */
function keysIn(source: string, name: string): readonly RegExp[] {
  const quoted = [...source.matchAll(/'([\w.-]+)'/g)].map(([, key]) => escaped(key!))
  const templates = [...source.matchAll(new RegExp(`\\b${name}\\(\`([^\`]+)\``, 'g'))].map(([, template]) =>
    escaped(template!.replaceAll(/\$\{[^{}]+\}/g, '*')).replaceAll('*', '[\\w-]+'),
  )
  const bare = new RegExp(
    `\\b${name}\\(([^()'\`]+\\? '[^']+' : |[^()'\`]+\\? )?[a-z][\\w.[\\]]*( : '[^']+')?[,)]`,
  )
  const held = bare.test(source) ? ['[\\w-]+'] : []
  return [...quoted, ...templates, ...held].map((pattern) => new RegExp(`^${pattern}$`))
}

function escaped(key: string): string {
  return key.replaceAll('.', '\\.')
}

/** The full keys that no screen asks for, as far as the sources tell: a key that is only filled in counts as used. */
export function unusedKeys(keys: readonly string[]): readonly string[] {
  return keys.filter((key) => !asked.some((asking) => asksFor(asking, key)))
}

function asksFor({ namespace, keys }: Asking, key: string): boolean {
  if (!key.startsWith(`${namespace}.`)) return false
  const rest = key.slice(namespace.length + 1)
  return keys.some((pattern) => pattern.test(rest))
}
