import type { Locale } from '../words.ts'

/** A text that a template brings, in every language of the product. Unlike `Words`, never in one alone. */
export type Bilingual = Readonly<Record<Locale, string>>
