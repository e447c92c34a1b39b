import type { Canvas } from '../canvas/canvas.ts'
import type { Locale } from '../words.ts'
import type { Finding } from './finding.ts'
import { en, enNames } from './words/en.ts'
import type { FindingWords, NameWords, ToldFinding } from './words/finding-words.ts'
import { namesIn } from './words/names-in.ts'
import { nl, nlNames } from './words/nl.ts'

const words: Readonly<Record<Locale, { readonly says: FindingWords; readonly names: NameWords }>> = {
  nl: { says: nl, names: nlNames },
  en: { says: en, names: enNames },
}

/** A finding in plain words, with the group's own words and the labels of its roles [FN1]. */
export function tellFinding(finding: Finding, canvas: Canvas, locale: Locale): ToldFinding {
  const { says, names } = words[locale]
  const told = says[finding.code](namesIn(finding, canvas, locale, names))
  return { title: upperFirst(told.title), why: upperFirst(told.why), todo: upperFirst(told.todo) }
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
