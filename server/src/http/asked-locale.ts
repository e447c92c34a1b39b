import { locales, type Locale } from '@praatplaat/model'
import type { Context } from 'hono'
import { Problem } from './problem.ts'
import { requestLocale } from './request-locale.ts'

/** The language that is asked for in a body; left out, that of the request. @throws {Problem} 422 for one that we do not have. */
export function askedLocale(asked: string | undefined, c: Context): Locale {
  if (asked === undefined) return requestLocale(c)
  const locale = locales.find((one) => one === asked)
  if (!locale) {
    throw new Problem('invalid-request', {
      errors: [{ path: 'locale', code: 'not-allowed', detail: locales.join(', ') }],
    })
  }
  return locale
}
