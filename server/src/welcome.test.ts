import { describe, expect, test } from 'vitest'
import { lanAddresses } from './lan-addresses.ts'
import { welcome } from './welcome.ts'

const reachable = { port: 8080, host: null, publicUrl: null, lanAddresses: ['192.0.2.7'], terminal: true }

describe('the terminal shows where to open it', () => {
  test('on this device and in the same network, with a code for phones', () => {
    const shown = welcome(reachable)
    expect(shown).toContain('http://localhost:8080')
    expect(shown).toContain('http://192.0.2.7:8080')
    expect(shown).toMatch(/[█▀▄]/)
  })

  test('a log file gets no picture', () => {
    expect(welcome({ ...reachable, terminal: false })).not.toMatch(/[█▀▄]/)
  })

  test('bound to one address, it names that one alone', () => {
    const shown = welcome({ ...reachable, host: '::1' })
    expect(shown).toContain('http://[::1]:8080')
    expect(shown).not.toContain('192.0.2.7')
  })

  test('with a public address it names that too', () => {
    expect(welcome({ ...reachable, publicUrl: new URL('https://praatplaat.example') })).toContain(
      'https://praatplaat.example',
    )
  })
})

test('addresses that no phone can reach come last or not at all', () => {
  const at = (address: string, internal = false) => ({
    address,
    internal,
    family: 'IPv4' as const,
    netmask: '',
    mac: '',
    cidr: null,
  })
  expect(
    lanAddresses({
      lo: [at('127.0.0.1', true)],
      docker0: [at('172.17.0.1')],
      wlan0: [at('192.168.1.20')],
      eth1: [at('169.254.3.4')],
    }),
  ).toEqual(['192.168.1.20', '172.17.0.1'])
})
