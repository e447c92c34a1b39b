import { expect, test } from 'vitest'
import { parseSettings } from './settings.ts'

const faultsOf = (environment: Record<string, string>) => {
  const parsed = parseSettings(environment)
  return parsed.ok ? [] : parsed.faults
}

test('without any setting there is one for everything', () => {
  expect(parseSettings({})).toEqual({
    ok: true,
    settings: {
      port: 8080,
      host: null,
      dataDirectory: './data',
      publicUrl: null,
      operatorKey: null,
      metricsKey: null,
      trustProxy: false,
      logLevel: 'info',
      workshopsPerHour: 300,
      requestsPerMinute: 3_000,
      guessesPerMinute: 120,
      codeGuessesPerMinute: 40,
      joinsPerHour: 1_000,
    },
  })
})

test('what is set counts, and what is set to nothing does not', () => {
  const parsed = parseSettings({
    PORT: '3000',
    HOST: '',
    PUBLIC_URL: 'https://praatplaat.example',
    TRUST_PROXY: '1',
  })
  expect(parsed).toMatchObject({
    ok: true,
    settings: { port: 3000, host: null, publicUrl: new URL('https://praatplaat.example'), trustProxy: true },
  })
})

test('every fault is named at once', () => {
  const faults = faultsOf({
    PORT: '99999',
    PUBLIC_URL: 'praatplaat',
    OPERATOR_KEY: 'short',
    METRICS_KEY: 'short',
    LOG_LEVEL: 'loud',
  })
  expect(faults.map((fault) => fault.split(' ')[0])).toEqual([
    'PORT',
    'PUBLIC_URL',
    'OPERATOR_KEY',
    'METRICS_KEY',
    'LOG_LEVEL',
  ])
})

test.each(['DATABASE_URL', 'REDIS_URL'])(
  '%s is said not to be supported, instead of being ignored',
  (name) => {
    expect(faultsOf({ [name]: 'postgres://db/praatplaat' })).toEqual([
      `${name} is not supported by this version`,
    ])
  },
)

test.each(['-1', '80.5', '8080x', '0x50', '65536'])('%s is no port', (port) => {
  expect(faultsOf({ PORT: port })).toHaveLength(1)
})

test('a public address is a site, without a path', () => {
  expect(faultsOf({ PUBLIC_URL: 'https://example.org/praatplaat' })).toHaveLength(1)
  expect(faultsOf({ PUBLIC_URL: 'ftp://example.org' })).toHaveLength(1)
})
