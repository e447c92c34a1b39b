/** How many bytes lib0's encoding of a whole number takes, from 0 up to 2⁵³ − 1. */
export function varUintLength(value: number): number {
  let length = 1
  for (let rest = value; rest > 127; rest = Math.floor(rest / 128)) length += 1
  return length
}

/** Writes a whole number as lib0's `writeVarUint` does, into bytes that have been made room in. Returns where it ends. */
export function putVarUint(bytes: Uint8Array, at: number, value: number): number {
  let end = at
  let rest = value
  for (; rest > 127; rest = Math.floor(rest / 128)) {
    bytes[end] = 128 | (rest % 128)
    end += 1
  }
  bytes[end] = rest
  return end + 1
}
