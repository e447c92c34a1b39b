import * as v from 'valibot'

/** Words that a group types: one plain string, without the spaces around it. */
export const TypedWords = v.pipe(v.string(), v.trim(), v.maxLength(2_000, 'too-long'))

/** A name that cannot be left empty. */
export const TypedName = v.pipe(TypedWords, v.minLength(1, 'empty'))
