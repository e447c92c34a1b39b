import * as v from 'valibot'
import type { Words } from './words.ts'
import type { Json } from './json.ts'

/**
 * How one field of a record is kept in the document.
 *
 * - `value`: one key, the last writer wins; for what is chosen.
 * - `text`: a `Y.Text` of its own; for what people write together.
 * - `set`: one key per member, so that two people who each add one both succeed.
 */
export type FieldStyle = 'value' | 'text' | 'set'

/** What is known of one field: how it is kept, what it may hold, and what stands in when it is missing or broken. */
export interface Field<T> {
  readonly style: FieldStyle
  readonly schema: v.GenericSchema<unknown, T>
  readonly fallback: T
}

// oxlint-disable-next-line typescript/no-explicit-any -- the only place where fields of all types meet
export type Fields = Readonly<Record<string, Field<any>>>

/** The value of a record with these fields, its id included. */
export type RecordOf<F extends Fields> = { readonly id: string } & {
  readonly [K in keyof F]: F[K] extends Field<infer T> ? T : never
}

export function value<T>(schema: v.GenericSchema<unknown, T>, fallback: T): Field<T> {
  return { style: 'value', schema, fallback }
}

/** How long a text may get, in UTF-16 units. The bound is generous: this is a pasted report. */
export const longestText = 20_000

/** A text that several people may write at once. */
export function text(): Field<string> {
  return { style: 'text', schema: v.pipe(v.string(), v.maxLength(longestText, 'too-long')), fallback: '' }
}

/** A set of ids. Its order in the value is alphabetical, because the document keeps none. */
export function idSet(schema: v.GenericSchema<unknown, string>): Field<readonly string[]> {
  return { style: 'set', schema: v.pipe(v.array(schema), v.maxLength(80, 'too-many')), fallback: [] }
}

/** Words of the template in every language, or of the group in one. */
export const WordsSchema: v.GenericSchema<unknown, Words> = v.union([
  v.pipe(v.string(), v.maxLength(2_000, 'too-long')),
  v.strictObject({
    nl: v.pipe(v.string(), v.maxLength(2_000, 'too-long')),
    en: v.pipe(v.string(), v.maxLength(2_000, 'too-long')),
  }),
])

/** The table that something comes from, as people call it: "Tafel 2 · Zorg". */
export const OriginSchema = v.pipe(v.string(), v.maxLength(100, 'too-long'))

export const WordsListSchema = v.pipe(v.array(WordsSchema), v.maxLength(50, 'too-many'))

/** What stays of a file or document that this version has no place for: JSON Pointer → value. */
export type Carried = Readonly<Record<string, Json>>
