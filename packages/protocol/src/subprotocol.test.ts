import { expect, test } from 'vitest'
import { offerSubprotocols, ownSubprotocol, readOffer, stockSubprotocol, type Offer } from './subprotocol.ts'

const nothing: Offer = { subprotocol: null, key: null, schemaVersion: null, unknownVersion: null }

test('what a client offers is what the server reads', () => {
  const header = offerSubprotocols(ownSubprotocol, 'c2VjcmV0').join(', ')
  expect(readOffer(header)).toEqual({ ...nothing, subprotocol: ownSubprotocol, key: 'c2VjcmV0' })
})

test('the order does not matter', () => {
  expect(readOffer('key.abc,praatplaat.stock')).toEqual({
    ...nothing,
    subprotocol: stockSubprotocol,
    key: 'abc',
  })
})

test('nothing offered, or an empty key, is no key', () => {
  expect(readOffer(undefined)).toEqual(nothing)
  expect(readOffer('praatplaat.v1, key.')).toEqual({ ...nothing, subprotocol: ownSubprotocol })
})

test('a client may say which schema of documents it knows; what is no version says nothing', () => {
  const header = offerSubprotocols(ownSubprotocol, 'abc', 2).join(', ')
  expect(readOffer(header)).toEqual({
    ...nothing,
    subprotocol: ownSubprotocol,
    key: 'abc',
    schemaVersion: 2,
  })
  for (const schema of ['schema.', 'schema.two', 'schema.-1', `schema.${'9'.repeat(40)}`])
    expect(readOffer(`praatplaat.v1, ${schema}, key.abc`).schemaVersion).toBeNull()
})

test('a version of ours that is not known here is told apart, but only where no known one is offered', () => {
  expect(readOffer('key.abc, praatplaat.v9')).toEqual({
    ...nothing,
    key: 'abc',
    unknownVersion: 'praatplaat.v9',
  })
  expect(readOffer('praatplaat.v9, praatplaat.v1, key.abc').unknownVersion).toBeNull()
  expect(readOffer('key.praatplaat.v9').unknownVersion).toBeNull()
})
