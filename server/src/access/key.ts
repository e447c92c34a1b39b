import { createHash, randomBytes } from 'node:crypto'

/** Makes a key: 256 random bits, as 43 characters of base64url. */
export function makeKey(): string {
  return randomBytes(32).toString('base64url')
}

/**
 * What is kept of a key. A plain SHA-256 is enough: unlike a password, a key is random, so
 * there is nothing to guess faster than by trying all of them. Looking a key up by its hash
 * also tells nothing by the time it takes: whoever tries does not choose the hash.
 */
export function hashKey(key: string): Uint8Array {
  return new Uint8Array(createHash('sha256').update(key).digest())
}
