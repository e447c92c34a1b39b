import { expect, test } from 'vitest'
import { offerSubprotocols, ownSubprotocol, readOffer, stockSubprotocol } from './subprotocol.ts'

test('what a client offers is what the server reads', () => {
  const header = offerSubprotocols(ownSubprotocol, 'c2VjcmV0').join(', ')
  expect(readOffer(header)).toEqual({ subprotocol: ownSubprotocol, key: 'c2VjcmV0' })
})

test('the order does not matter', () => {
  expect(readOffer('key.abc,praatplaat.stock')).toEqual({ subprotocol: stockSubprotocol, key: 'abc' })
})

test('nothing offered, or an empty key, is no key', () => {
  expect(readOffer(undefined)).toEqual({ subprotocol: null, key: null })
  expect(readOffer('praatplaat.v1, key.')).toEqual({ subprotocol: ownSubprotocol, key: null })
})
