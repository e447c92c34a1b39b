import type { Canvas } from '../../canvas/canvas.ts'
import { shownPhases } from '../../canvas/selectors.ts'
import { clipText } from '../../well-formed.ts'
import { say, type Locale } from '../../words.ts'
import type { Finding } from '../finding.ts'
import type { FindingNames, NameWords } from './finding-words.ts'

/** How much of the group's own words a sentence quotes, in UTF-16 units. */
const longestQuote = 80

/** Made once: making them takes longer than using them. */
const formats = { nl: formatsIn('nl'), en: formatsIn('en-GB') } satisfies Record<Locale, unknown>

function formatsIn(tag: string) {
  return {
    list: new Intl.ListFormat(tag, { type: 'conjunction' }),
    day: new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
  }
}

/** Looks up what a finding speaks of, as the canvas calls it now. */
export function namesIn({ facts }: Finding, canvas: Canvas, locale: Locale, words: NameWords): FindingNames {
  const fact = (name: string) => String(facts[name] ?? '')
  const ids = (name: string) => fact(name).split(' ').filter(Boolean)
  const { list } = formats[locale]

  const role = (id: string) => {
    const held = canvas.roles[id]
    return held ? onOneLine(say(held.label, locale)) || onOneLine(say(held.name, locale)) : words.goneRole
  }
  const phase = (id: string) => {
    const held = canvas.phases[id]
    if (!held) return words.gonePhase
    const number = shownPhases(canvas).findIndex((other) => other.id === id) + 1
    const title = onOneLine(say(held.title, locale))
    return title === '' ? words.untitledPhase(number) : words.phase(number, title)
  }
  const resource = (id: string) => {
    const held = canvas.resources[id]
    if (!held) return words.gone
    return quoted(held.text) ?? words.resourceKinds[held.kind] ?? held.kind
  }
  const quoted = (text: string | undefined) => {
    const line = onOneLine(text ?? '').replace(/[.;,]+$/, '')
    if (line === '') return null
    return words.quote(line.length <= longestQuote ? line : `${shortened(line)}…`)
  }

  return {
    phase: (name = 'phaseId') => phase(fact(name)),
    role: (name = 'roleId') => role(fact(name)),
    roles: (name = 'roleIds') => list.format(ids(name).map(role)),
    agreement: () => quoted(canvas.agreements[fact('agreementId')]?.text) ?? words.gone,
    need: () => quoted(canvas.needs[fact('needId')]?.text) ?? words.gone,
    resource: () => resource(fact('resourceId')),
    resources: () => list.format(ids('resourceIds').map(resource)),
    day: (name) => writtenDay(fact(name), locale),
    has: (name) => fact(name) !== '',
    count: (name) => (typeof facts[name] === 'number' ? facts[name] : ids(name).length),
    is: (name, value) => fact(name) === value,
  }
}

/** As many whole words as a quote has room for. */
function shortened(line: string): string {
  const cut = clipText(line, longestQuote)
  const words = cut.replace(/\s+\S*$/, '')
  return words.length > longestQuote / 2 ? words : cut
}

/** Without the places where a label may break, which are for the board. */
function onOneLine(text: string): string {
  return text.replaceAll('\u00AD', '').replace(/\s+/g, ' ').trim()
}

function writtenDay(day: string, locale: Locale): string {
  const at = Date.parse(`${day}T00:00:00Z`)
  return Number.isNaN(at) ? day : formats[locale].day.format(at)
}
