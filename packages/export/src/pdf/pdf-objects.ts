/** The numbered objects of a PDF that has one plain cross-reference table [ISO 32000-1, 7.5.4]; Typst writes such. */
export interface PdfObjects {
  /** An object as it is written, from its number to `endobj`; a character for a byte. */
  readonly textOf: (number: number) => string
  /** The object that all others are found from. */
  readonly root: number
  /** The file with these objects written otherwise, and its table according to that. */
  readonly rewritten: (texts: ReadonlyMap<number, string>) => Uint8Array<ArrayBuffer>
}

const entryLength = 20

/** @throws when the table is not where it should be: then it is a PDF of another make. */
export function pdfObjects(pdf: Uint8Array): PdfObjects {
  const tableAt = Number(found(/startxref\s+(\d+)\s+%%EOF\s*$/, textIn(pdf, pdf.length - 64, pdf.length))[1])
  const tail = textIn(pdf, tableAt, pdf.length)
  const [head, count] = found(/^xref\n0 (\d+)\n/, tail)
  const entriesEnd = head.length + Number(count) * entryLength
  const trailer = tail.slice(entriesEnd)
  const offsets = Array.from({ length: Number(count) }, (_, number) =>
    Number(tail.slice(head.length + number * entryLength).slice(0, 10)),
  )
  // The first entry is the head of a list of free ones.
  const inOrder = offsets
    .map((offset, number) => ({ offset, number }))
    .slice(1)
    .toSorted((a, b) => a.offset - b.offset)
  const endOf = new Map(inOrder.map(({ number }, at) => [number, inOrder[at + 1]?.offset ?? tableAt]))

  const textOf = (number: number) => textIn(pdf, offsets[number] ?? 0, endOf.get(number) ?? 0)
  return {
    textOf,
    root: Number(found(/\/Root (\d+) 0 R/, trailer)[1]),
    rewritten(texts) {
      const pieces: Uint8Array[] = [pdf.subarray(0, inOrder[0]?.offset ?? tableAt)]
      let length = pieces[0]!.length
      const moved = [...offsets]
      for (const { number, offset } of inOrder) {
        const text = texts.get(number)
        const piece = text === undefined ? pdf.subarray(offset, endOf.get(number)) : bytesOf(text)
        moved[number] = length
        pieces.push(piece)
        length += piece.length
      }
      const entries = moved.map(
        (offset, number) =>
          String(offset).padStart(10, '0') +
          tail.slice(head.length + number * entryLength, head.length + (number + 1) * entryLength).slice(10),
      )
      pieces.push(bytesOf(head + entries.join('') + trailer.replace(/(startxref\s+)\d+/, `$1${length}`)))
      return joined(pieces)
    },
  }
}

function found(pattern: RegExp, text: string): RegExpExecArray {
  const match = pattern.exec(text)
  if (!match) throw new Error(`This PDF has no ${pattern.source} where it is expected.`)
  return match
}

function textIn(bytes: Uint8Array, start: number, end: number): string {
  return Array.from(bytes.subarray(Math.max(0, start), end), (byte) => String.fromCharCode(byte)).join('')
}

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0))
}

function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
