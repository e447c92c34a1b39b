import { expect, test } from 'vitest'
import { exportFileName } from './export-file-name.ts'

const now = new Date('2027-01-21T12:00:00Z')

test.each([
  ['Isoleerder in Rotterdam', 'isoleerder-in-rotterdam-2027-01-21.docx'],
  ['Zorgassistent: van voortraject naar mbo-2', 'zorgassistent-van-voortraject-naar-mbo-2-2027-01-21.docx'],
  ['Café ’t Hæûve & Łódź', 'cafe-t-haeuve-lodz-2027-01-21.docx'],
  ['../../etc/passwd\u0000', 'etc-passwd-2027-01-21.docx'],
  ['CON', 'con-2027-01-21.docx'],
  ['مشروع', 'praatplaat-2027-01-21.docx'],
  ['  ', 'praatplaat-2027-01-21.docx'],
  ['half \uD83D een 😀', 'half-een-2027-01-21.docx'],
  ['a'.repeat(200), `${'a'.repeat(60)}-2027-01-21.docx`],
])('a file is named after its canvas and its day, safe on every system: %j', (title, name) => {
  expect(exportFileName({ title }, 'docx', now)).toBe(name)
})
