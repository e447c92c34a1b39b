import * as encoding from 'lib0/encoding'

/** Writes one struct of an update; `index` is which one it is, from 0. */
export type WriteStruct = (encoder: encoding.Encoder, index: number) => void

/** An update written by hand, as no editor would: structs of one client, and a delete set. */
export function writeUpdate(parts: {
  readonly client?: number
  readonly clock?: number
  /** How many structs it says there are. */
  readonly count?: number
  readonly structs?: readonly WriteStruct[]
  readonly deletions?: readonly (readonly [client: number, clock: number, length: number])[]
}): Uint8Array {
  const { client = 7, clock = 0, structs = [], deletions = [] } = parts
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, structs.length === 0 ? 0 : 1)
    if (structs.length > 0) {
      for (const number of [parts.count ?? structs.length, client, clock])
        encoding.writeVarUint(encoder, number)
      for (const [index, write] of structs.entries()) write(encoder, index)
    }
    encoding.writeVarUint(encoder, deletions.length)
    for (const [of, from, length] of deletions)
      for (const number of [of, 1, from, length]) encoding.writeVarUint(encoder, number)
  })
}

export const contentKind = {
  deleted: 1,
  json: 2,
  bytes: 3,
  text: 4,
  embed: 5,
  type: 7,
  any: 8,
  document: 9,
} as const

/** An item under a key of a root map. */
export function itemAt(
  root: string,
  key: string,
  kind: number,
  writeContent: (encoder: encoding.Encoder) => void,
): WriteStruct {
  return (encoder) => {
    encoding.writeUint8(encoder, kind | 32)
    encoding.writeVarUint(encoder, 1)
    encoding.writeVarString(encoder, root)
    encoding.writeVarString(encoder, key)
    writeContent(encoder)
  }
}

/** A map, within the one that the struct before it made; the first is in a root map. */
export const mapInMap =
  (client = 7): WriteStruct =>
  (encoder, index) => {
    encoding.writeUint8(encoder, contentKind.type | 32)
    encoding.writeVarUint(encoder, index === 0 ? 1 : 0)
    if (index === 0) encoding.writeVarString(encoder, 'words')
    else for (const number of [client, index - 1]) encoding.writeVarUint(encoder, number)
    encoding.writeVarString(encoder, 'inner')
    encoding.writeVarUint(encoder, 1)
  }

/** What has been deleted and forgotten, or so it says. */
export function forgotten(length: number): WriteStruct {
  return (encoder) => {
    encoding.writeUint8(encoder, 0)
    encoding.writeVarUint(encoder, length)
  }
}

/** The value of one list that holds a list that holds a list, and so on. */
export function deepValue(depth: number): (encoder: encoding.Encoder) => void {
  return (encoder) => {
    encoding.writeVarUint(encoder, 1)
    for (let level = 0; level < depth; level += 1) encoding.writeUint8Array(encoder, Uint8Array.of(117, 1))
    encoding.writeUint8(encoder, 126)
  }
}

/** The same as JSON. */
export function deepJson(depth: number): (encoder: encoding.Encoder) => void {
  return (encoder) => encoding.writeVarString(encoder, '['.repeat(depth) + ']'.repeat(depth))
}

/** A document within the document. */
export function writeSubdocument(encoder: encoding.Encoder): void {
  encoding.writeVarString(encoder, '')
  encoding.writeUint8Array(encoder, Uint8Array.of(118, 0))
}
