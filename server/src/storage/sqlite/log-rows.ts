/** An update on its way into the log. */
export type Appended = readonly [canvasId: string, update: Uint8Array]

/** What a row of the log holds: one update, or several of one canvas that were committed together. */
export interface RowContent {
  /** The updates, one after the other. */
  readonly content: Uint8Array
  /** How long each of them is, in bytes, as a JSON array; `null` where there is one. */
  readonly lengths: string | null
}

/** A row that is to be written. */
export interface NewRow extends RowContent {
  readonly canvasId: string
  /** Which updates of the batch are in it. */
  readonly indexes: readonly number[]
}

/** An update of so many bytes, and a row that has come to them, is not worth copying to save a row. */
const mostJoined = 64 * 1024

/**
 * Lays a batch out in rows: a row costs about as much for ten small updates as for one, most of it for finding its
 * place in the index. The updates of each canvas stay in their order.
 */
export function rowsOf(batch: readonly Appended[]): readonly NewRow[] {
  const rows: { readonly canvasId: string; readonly indexes: number[]; bytes: number }[] = []
  const open = new Map<string, (typeof rows)[number]>()
  for (const [index, [canvasId, update]] of batch.entries()) {
    let row = open.get(canvasId)
    if (!row || row.bytes + update.length > mostJoined) {
      row = { canvasId, indexes: [], bytes: 0 }
      rows.push(row)
      open.set(canvasId, row)
    }
    row.indexes.push(index)
    row.bytes += update.length
  }
  return rows.map(({ canvasId, indexes, bytes }) => {
    const updates = indexes.map((index) => batch[index]![1])
    if (updates.length === 1) return { canvasId, indexes, content: updates[0]!, lengths: null }
    const lengths = JSON.stringify(updates.map(({ length }) => length))
    return { canvasId, indexes, content: Buffer.concat(updates, bytes), lengths }
  })
}

/**
 * The updates in a row, in their order, as views.
 *
 * @throws for a row whose lengths do not add up: better that its log is left alone than that half of it passes for all.
 */
export function* updatesIn({ content, lengths }: RowContent): Generator<Uint8Array> {
  if (lengths === null) return yield content
  let at = 0
  for (const length of JSON.parse(lengths) as readonly number[]) {
    yield content.subarray(at, at + length)
    at += length
  }
  if (at !== content.length) throw new Error('a row of the log does not add up')
}
