import { expect, test } from 'vitest'
import { closeCodeFor, closeCodes, meaningOfClose } from './close-code.ts'

test.each(Object.entries(closeCodes))(
  '%s is final exactly when y-websocket takes it so: from 4400 to 4499',
  (code, { retry }) => {
    expect(retry === 'later').toBe(Number(code) < 4400 || Number(code) > 4499)
  },
)

test.each(Object.entries(closeCodes))('%s is the one code for its reason', (code, { reason }) => {
  expect(closeCodeFor(reason)).toBe(Number(code))
})

test('a close that is not ours is no decision of the server', () => {
  expect(meaningOfClose(1006)).toEqual({ reason: null, retry: 'later' })
})
