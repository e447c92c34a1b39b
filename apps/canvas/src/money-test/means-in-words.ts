import type { Canvas, Locale, Resource } from '@praatplaat/model'

/** More than this many in one sentence is a list that nobody reads. */
const mostNamed = 3

/** Longer than this a name is cut off. */
const longestName = 60

/** Resources as they are named in a sentence, by the group's own words or else by their kind. */
export function meansInWords(
  canvas: Canvas,
  resourceIds: readonly string[],
  locale: Locale,
  kindName: (kind: Resource['kind']) => string,
): string {
  const names = resourceIds.flatMap((id) => {
    const resource = canvas.resources[id]
    return resource ? [nameOf(resource, kindName)] : []
  })
  const shown = names.length > mostNamed ? [...names.slice(0, mostNamed), '…'] : names
  return new Intl.ListFormat(locale).format(shown)
}

function nameOf({ kind, text }: Resource, kindName: (kind: Resource['kind']) => string): string {
  const words = text.trim().replaceAll(/\s+/g, ' ')
  if (words === '') return kindName(kind)
  return words.length > longestName ? `${words.slice(0, longestName).trimEnd()}…` : words
}
