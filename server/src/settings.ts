import * as v from 'valibot'

/** How the server was told to run. */
export interface Settings {
  /** 0: any that is free. */
  readonly port: number
  /** `null`: all interfaces, so that phones in the room can join. */
  readonly host: string | null
  readonly dataDirectory: string
  readonly publicUrl: URL | null
  readonly operatorKey: string | null
  /** Asked of who reads the metrics; `null`: who is near may. */
  readonly metricsKey: string | null
  readonly trustProxy: boolean
  readonly logLevel: (typeof logLevels)[number]
  /** Each for one address, which a whole room of people may share. */
  /** Counted in tables: a workshop of ten counts as ten. */
  readonly workshopsPerHour: number
  readonly requestsPerMinute: number
  readonly guessesPerMinute: number
  /** Codes to join by that open nothing. Above it no code of this address is looked at, for as long as the minute lasts. */
  readonly codeGuessesPerMinute: number
  /** For each workshop. */
  readonly joinsPerHour: number
}

export type ParsedSettings =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly faults: readonly string[] }

const logLevels = ['debug', 'info', 'warn', 'error', 'silent'] as const

const wholeNumber = (least: number, most: number, fallback: number) =>
  v.pipe(
    v.optional(v.string(), String(fallback)),
    v.regex(/^\d+$/, `must be a whole number from ${least} to ${most}`),
    v.transform(Number),
    v.minValue(least, `must be at least ${least}`),
    v.maxValue(most, `must be at most ${most}`),
  )

const longKey = v.optional(v.pipe(v.string(), v.minLength(16, 'must be at least 16 characters long')))

const unsupported = v.optional(v.never('is not supported by this version'))

const Environment = v.object({
  PORT: wholeNumber(0, 65_535, 8080),
  HOST: v.optional(v.pipe(v.string(), v.regex(/^\S+$/, 'must be an address or the name of an interface'))),
  DATA_DIR: v.optional(v.string(), './data'),
  PUBLIC_URL: v.optional(
    v.pipe(
      v.string(),
      v.check(
        isSiteUrl,
        'must be a URL with http or https and without a path, such as https://praatplaat.example',
      ),
      v.transform((url) => new URL(url)),
    ),
  ),
  OPERATOR_KEY: longKey,
  METRICS_KEY: longKey,
  TRUST_PROXY: v.pipe(
    v.optional(v.picklist(['0', '1', 'false', 'true'], 'must be 0 or 1'), '0'),
    v.transform((given) => given === '1' || given === 'true'),
  ),
  LOG_LEVEL: v.optional(v.picklist(logLevels, `must be one of ${logLevels.join(', ')}`), 'info'),
  WORKSHOPS_PER_HOUR: wholeNumber(1, 1_000_000, 300),
  REQUESTS_PER_MINUTE: wholeNumber(1, 1_000_000, 3_000),
  GUESSES_PER_MINUTE: wholeNumber(1, 1_000_000, 120),
  CODE_GUESSES_PER_MINUTE: wholeNumber(1, 1_000_000, 40),
  JOINS_PER_HOUR: wholeNumber(1, 1_000_000, 1_000),
  DATABASE_URL: unsupported,
  REDIS_URL: unsupported,
})

/**
 * Reads the settings from environment variables. An empty variable counts as not set.
 * Every fault is named, so that one does not find them one by one.
 */
export function parseSettings(environment: Readonly<Record<string, string | undefined>>): ParsedSettings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const parsed = v.safeParse(Environment, given)
  if (!parsed.success) {
    return { ok: false, faults: parsed.issues.map((issue) => `${v.getDotPath(issue)} ${issue.message}`) }
  }

  const read = parsed.output
  return {
    ok: true,
    settings: {
      port: read.PORT,
      host: read.HOST ?? null,
      dataDirectory: read.DATA_DIR,
      publicUrl: read.PUBLIC_URL ?? null,
      operatorKey: read.OPERATOR_KEY ?? null,
      metricsKey: read.METRICS_KEY ?? null,
      trustProxy: read.TRUST_PROXY,
      logLevel: read.LOG_LEVEL,
      workshopsPerHour: read.WORKSHOPS_PER_HOUR,
      requestsPerMinute: read.REQUESTS_PER_MINUTE,
      guessesPerMinute: read.GUESSES_PER_MINUTE,
      codeGuessesPerMinute: read.CODE_GUESSES_PER_MINUTE,
      joinsPerHour: read.JOINS_PER_HOUR,
    },
  }
}

function isSiteUrl(given: string): boolean {
  if (!URL.canParse(given)) return false
  const { protocol, pathname, search, hash } = new URL(given)
  return /^https?:$/.test(protocol) && pathname === '/' && search === '' && hash === ''
}
