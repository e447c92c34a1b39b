import { say, type Canvas, type Locale, type Words } from '@praatplaat/model'
import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { phaseWords, roleWords } from '../side-panel/phase-words.ts'
import { useReaderLocale } from '../words/reader-language.tsx'

/** How much of a text is told, in characters: enough to know which one it is. */
const longestQuote = 80

/** The words in which values are told, in the reader's language. */
export interface ValueWords {
  readonly locale: Locale
  readonly history: ReturnType<typeof useTranslations<'history'>>
  readonly agreements: ReturnType<typeof useTranslations<'agreements'>>
  readonly needs: ReturnType<typeof useTranslations<'needs'>>
  readonly resources: ReturnType<typeof useTranslations<'resources'>>
  readonly rounds: ReturnType<typeof useTranslations<'rounds'>>
  readonly panel: ReturnType<typeof useTranslations<'panel'>>
}

/** They are the same object as long as the reader's language is. */
export function useValueWords(): ValueWords {
  const locale = useReaderLocale()
  const history = useTranslations('history')
  const agreements = useTranslations('agreements')
  const needs = useTranslations('needs')
  const resources = useTranslations('resources')
  const rounds = useTranslations('rounds')
  const panel = useTranslations('panel')
  return useMemo(
    () => ({ locale, history, agreements, needs, resources, rounds, panel }),
    [locale, history, agreements, needs, resources, rounds, panel],
  )
}

/** A field of a record, as a sentence can hold it. */
export interface Value {
  /** In which kind of record it stands; `canvas` for what is of the canvas itself. */
  readonly of: string
  readonly field: string
  readonly held: unknown
  /** The canvas that holds it, for the names of what it refers to. */
  readonly canvas: Canvas
}

/** A value in a few words; `''` when there is none, and `null` for what takes more than a few words to say. */
export function sayValue(words: ValueWords, { of, field, held, canvas }: Value): string | null {
  const { locale, agreements, needs, resources, rounds, panel } = words
  if (held === null || held === undefined || held === '') return ''
  if (typeof held === 'number') return new Intl.NumberFormat(locale).format(held)
  if (typeof held !== 'string') return quote(words, held)
  switch (field) {
    case 'status': {
      const status =
        of === 'agreements' ? agreements(`status.${held as 'done'}`) : resources(`status.${held as 'short'}`)
      return small(status, locale)
    }
    case 'answer':
      return small(needs(`answer.${held as 'open'}`), locale)
    case 'kind':
      return small(resources(`kind.${held as 'time'}`), locale)
    case 'lasting': {
      const lasting = held as 'temporary' | 'permanent'
      return small(resources(lasting), locale)
    }
    case 'round':
      return quoted(words, rounds(`${held as 'case'}.title`))
    case 'tailoring':
      return quoted(words, panel(`tailorings.${held as 'light'}`))
    case 'due':
    case 'heldOn':
    case 'releasedToParticipantsOn':
      return sayDay(held, locale)
    case 'until':
      // Of a resource it is a day; of a lead it is whatever the group wrote.
      return of === 'resources' ? sayDay(held, locale) : quote(words, held)
    case 'ownerId':
    case 'providerId':
    case 'fromRoleId':
    case 'toRoleId':
    case 'roleId':
      return sayRole(words, canvas, held)
    case 'phaseId':
      return sayPhase(words, canvas, held)
    case 'agreementId':
      return quote(words, canvas.agreements[held]?.text ?? '')
    default:
      return quote(words, held)
  }
}

/** A role by its name; of one that is nowhere any more, that it is gone. */
export function sayRole({ locale, history }: ValueWords, canvas: Canvas, roleId: string): string {
  return roleWords(canvas, roleId, locale) ?? history('change.someRole')
}

export function sayPhase({ locale, history }: ValueWords, canvas: Canvas, phaseId: string): string {
  return phaseWords(canvas, phaseId, locale) ?? history('change.somePhase')
}

/** Names beside each other: "Werkgever, Jobcoach en Buddy". */
export function sayRoles(words: ValueWords, canvas: Canvas, roleIds: readonly string[]): string {
  const names = roleIds.map((roleId) => sayRole(words, canvas, roleId))
  return new Intl.ListFormat(words.locale).format(names)
}

/** The begin of a text in quotation marks; `''` for one without words. */
export function quoteBegin(words: ValueWords, text: Words): string {
  // The sentence around it ends by itself.
  const line = plain(say(text, words.locale)).replace(/\.$/, '')
  if (line === '') return ''
  return quoted(words, line.length <= longestQuote ? line : `${line.slice(0, longestQuote).trimEnd()}…`)
}

/** A whole text in quotation marks; `null` for what is no text, or too long. */
function quote(words: ValueWords, held: unknown): string | null {
  if (!isWords(held)) return null
  const line = plain(say(held, words.locale))
  if (line.length > longestQuote) return null
  return line === '' ? '' : quoted(words, line)
}

function quoted({ history }: ValueWords, text: string): string {
  return history('change.quoted', { text })
}

function isWords(held: unknown): held is Words {
  return typeof held === 'string' || (typeof held === 'object' && held !== null && 'nl' in held)
}

/** One line, without the soft hyphens that help a narrow label break. */
function plain(text: string): string {
  return text.replaceAll('\u00AD', '').replaceAll(/\s+/g, ' ').trim()
}

/** As it stands within a sentence. */
function small(words: string, locale: Locale): string {
  return words.charAt(0).toLocaleLowerCase(locale) + words.slice(1)
}

/** A day of the calendar, which is the same day wherever the reader is. */
function sayDay(day: string, locale: Locale): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  )
}
