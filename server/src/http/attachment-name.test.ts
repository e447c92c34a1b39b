import { expect, test } from 'vitest'
import { attachmentName } from './attachment-name.ts'

test('a file is saved under the title, with a plain form for who knows no other', () => {
  expect(attachmentName('Isoleerder – café', 'docx')).toBe(
    `attachment; filename="Isoleerder cafe.docx"; filename*=UTF-8''Isoleerder%20%E2%80%93%20caf%C3%A9.docx`,
  )
})

test('a title cannot break out of the header or into another directory', () => {
  const name = attachmentName('../"x"\r\nSet-Cookie: a=b', 'json')
  expect(name).not.toMatch(/[\r\n/]/)
  expect(name.match(/"/g)).toHaveLength(2)
})

test('without a title there is still a name', () => {
  expect(attachmentName('', 'json')).toContain('filename="praatplaat.json"')
  expect(attachmentName('日本', 'json')).toContain('filename="praatplaat.json"')
})
