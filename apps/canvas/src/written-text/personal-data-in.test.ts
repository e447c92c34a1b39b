import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { personalDataIn } from './personal-data-in.ts'

describe('what looks like data of a person', () => {
  it.each(['BSN 111222333.', '123456782', 'nummer 1234.56.782', 'bsn: 111 222 333', '10464554 is van haar'])(
    'is a BSN of nine digits, or eight, that passes the eleven test: %s',
    (text) => expect(personalDataIn(text)).toEqual(['bsn']),
  )

  it.each([
    '111222334',
    '123456789',
    '000000000',
    '€ 123.456.782',
    '1112223330',
    '3,111222333',
    '12 uur per week',
  ])('is not any number: %s', (text) => expect(personalDataIn(text)).toEqual([]))

  it.each([
    'bel 0612345678',
    '06-12345678',
    '06 12 34 56 78',
    '(020) 123 45 67',
    '+31 6 12345678',
    '0031612345678',
    'tel. +32 470 12 34 56',
  ])('is a telephone number, and then no BSN besides: %s', (text) =>
    expect(personalDataIn(text)).toEqual(['phone']),
  )

  it.each([
    'op 01-02-2027 12 uur',
    '2026-2027',
    '0 tot 10 deelnemers',
    'vóór 31-12-2026',
    '€ 40.000 in 2027',
  ])('is not a date, a span or an amount: %s', (text) => expect(personalDataIn(text)).toEqual([]))

  it('is an e-mail address', () => {
    expect(personalDataIn('Mail naar samira@voorbeeld.nl, graag')).toEqual(['email'])
    expect(personalDataIn('wie @ wat. dan')).toEqual([])
  })

  it('may be several things at once', () => {
    expect(personalDataIn('111222333, 0612345678 of a.b@c.nl')).toEqual(['bsn', 'phone', 'email'])
  })

  it('is never looked for so long, or so badly, that writing stops', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9 .()@+€-]{0,400}$/), (text) => {
        expect(personalDataIn(text).length).toBeLessThanOrEqual(3)
      }),
    )
  })
})
