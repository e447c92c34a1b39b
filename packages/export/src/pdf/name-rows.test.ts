import { expect, test } from 'vitest'
import { nameRows } from './name-rows.ts'

const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0))
const latin = (file: Uint8Array) => Array.from(file, (byte) => String.fromCharCode(byte)).join('')

/** A PDF of these objects, numbered from 1, of which the last is the root. */
function pdfOf(...objects: readonly string[]): Uint8Array {
  let text = '%PDF-1.7\n'
  const offsets = objects.map((object, index) => {
    const offset = text.length
    text += `${index + 1} 0 obj\n${object}\nendobj\n\n`
    return offset
  })
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n\r\n`).join('')
  return bytes(
    `${text}xref\n0 ${objects.length + 1}\n0000000000 65535 f\r\n${entries}` +
      `trailer\n<<\n/Root ${objects.length} 0 R\n>>\nstartxref\n${text.length}\n%%EOF`,
  )
}

const cell = '<<\n  /S /TD\n  /A [<<\n    /O /Table\n    /Headers [(U1x0y0)]\n  >>]\n  /K [7]\n>>'
const table = pdfOf(
  '<< /Length 3 >>\nstream\n\u00FF\u0080\u0000\nendstream',
  cell,
  cell,
  '<< /S /TR /K [2 0 R 3 0 R] >>',
  '<< /S /TBody /K [4 0 R] >>',
  '<< /S /Table /K [5 0 R] >>',
  '<< /Type /StructTreeRoot /K [6 0 R] >>',
  '<< /StructTreeRoot 7 0 R >>',
)

test('the first cell of a row becomes its header, and the others follow from where they stand', () => {
  const text = latin(nameRows(table, [true]))
  expect(text.match(/\/S \/TH\b/g)).toHaveLength(1)
  expect(text).toMatch(/\/S \/TH\s+\/A \[<<\s+\/O \/Table\s+\/Scope \/Row\s+>>\]/)
  expect(text).not.toContain('/Headers')
  expect(text).toContain('stream\n\u00FF\u0080\u0000\nendstream')
})

test('and every object is where the table of the file says', () => {
  const text = latin(nameRows(table, [true]))
  const start = Number(/startxref\n(\d+)/.exec(text)?.[1])
  expect(text.slice(start, start + 5)).toBe('xref\n')
  const offsets = [...text.slice(start).matchAll(/^(\d{10}) 00000 n\r$/gm)].map(([, offset]) =>
    Number(offset),
  )
  expect(offsets).toHaveLength(8)
  for (const [index, offset] of offsets.entries()) {
    expect(text.slice(offset)).toMatch(new RegExp(`^${index + 1} 0 obj\n`))
  }
})

test('what has no rows that are named stays as it is', () => {
  expect(nameRows(table, [false])).toBe(table)
  expect(nameRows(table, [])).toBe(table)
})

test('a file whose tables are not those of the paper is a fault of ours, and none goes out', () => {
  expect(() => nameRows(table, [true, true])).toThrow(/1 tables in its tags, and 2/)
  expect(() => nameRows(bytes('%PDF-1.7 of another make'), [true])).toThrow(/has no/)
})
