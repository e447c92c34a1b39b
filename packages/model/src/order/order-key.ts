import * as v from 'valibot'

/**
 * A fractional index: a string that sorts between its neighbours', so that moving
 * one thing writes one key and two people can move different things at once.
 * The empty string means "no place yet" and sorts last.
 */
export const OrderKey = v.pipe(v.string(), v.regex(/^[0-9A-Za-z]{0,200}$/, 'order'))
