import { expect, test } from 'vitest'
import { offerSubprotocols, ownSubprotocol, readOffer, stockSubprotocol } from './subprotocol.ts'

test('what a client offers is what the server reads', () => {
  const header = offerSubprotocols(ownSubprotocol, 'c2VjcmV0').join(', ')
  expect(readOffer(header)).toEqual({ subprotocol: ownSubprotocol, key: 'c2VjcmV0', unknownVersion: null })
})

test('the order does not matter', () => {
  expect(readOffer('key.abc,praatplaat.stock')).toEqual({
    subprotocol: stockSubprotocol,
    key: 'abc',
    unknownVersion: null,
  })
})

test('nothing offered, or an empty key, is no key', () => {
  expect(readOffer(undefined)).toEqual({ subprotocol: null, key: null, unknownVersion: null })
  expect(readOffer('praatplaat.v1, key.')).toEqual({
    subprotocol: ownSubprotocol,
    key: null,
    unknownVersion: null,
  })
})

test('a version of ours that is not known here is told apart, but only where no known one is offered', () => {
  expect(readOffer('key.abc, praatplaat.v9')).toEqual({
    subprotocol: null,
    key: 'abc',
    unknownVersion: 'praatplaat.v9',
  })
  expect(readOffer('praatplaat.v9, praatplaat.v1, key.abc').unknownVersion).toBeNull()
  expect(readOffer('key.praatplaat.v9').unknownVersion).toBeNull()
})
