import { generateKeyBetween } from 'fractional-indexing'
import * as v from 'valibot'

/** How long a fractional index may get. Hundreds of drops at one spot stay far below it. */
const longestOrderKey = 200

/**
 * A fractional index: a string that sorts between its neighbours', so that moving
 * one thing writes one key and two people can move different things at once.
 * The empty string means "no place yet" and sorts last.
 */
export const OrderKey = v.pipe(
  v.string(),
  v.check((key) => key === '' || isFractionalIndex(key), 'order'),
)

/** Whether new indexes can be made next to this one. Not every string that sorts is an index [OR3]. */
export function isFractionalIndex(key: string): boolean {
  if (!/^[0-9A-Za-z]+$/.test(key) || key.length > longestOrderKey) return false
  try {
    generateKeyBetween(key, null)
    return true
  } catch {
    return false
  }
}
