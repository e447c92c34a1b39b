import type { Canvas, Locale, Resource } from '@praatplaat/model'
import { roleName } from '../role-label.ts'
import { onOneLine } from '../text/split-at-breaks.ts'
import { wordsIn } from '../words/words-in.ts'

/** What a resource is in words, its status and its end included. */
export function resourceLabel(canvas: Canvas, resource: Resource, locale: Locale): string {
  const { kind, text, providerId, status, shortBy, until, lasting } = resource
  return wordsIn(locale).resourceSummary({
    kind,
    text: onOneLine(text),
    provider: providerId === null ? '' : roleName(canvas, providerId, locale),
    status,
    shortBy,
    until,
    temporary: lasting === 'temporary',
  })
}
