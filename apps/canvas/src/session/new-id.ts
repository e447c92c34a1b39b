/**
 * A fresh random id for a record: 128 bits, base64url. Not `crypto.randomUUID`, which is missing
 * over plain http on the address of a laptop in the room.
 */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}
