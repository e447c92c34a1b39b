import { leadStateOf, say, splitHandoverId, type Canvas, type Locale, type Words } from '@praatplaat/model'
import type { Difference, ToldKind } from '@praatplaat/model/differences'
import { useTranslations } from 'use-intl'
import { useReaderLocale } from '../words/reader-language.tsx'
import { useSayPhase } from './use-say-phase.ts'

/** How much of a text is said of what it belongs to, in characters: enough to know which one it is. */
const longestName = 60

/** Puts a difference into words, without the full stop, so that who made it can follow. */
export function useTellDifference(): (difference: Difference, before: Canvas, after: Canvas) => string {
  const t = useTranslations('announcements')
  const involvement = useTranslations('involvement')
  const locale = useReaderLocale()
  const sayPhase = useSayPhase()

  return (difference, before, after) => {
    const role = (id: string) => roleName(id, before, after, locale) ?? t('someRole')
    const phase = (id: string) => sayPhase(id in after.phases ? after : before, id)
    const thing = (of: ToldKind, id: string) => {
      const name = of === 'handovers' ? phasesOf(id) : nameOf(of, id)
      return name === '' ? t(`thing.${of}`) : t('named', { thing: t(`thing.${of}`), name })
    }
    const nameOf = (of: ToldKind, id: string) =>
      recordName(of, id, after, locale) || recordName(of, id, before, locale)
    const phasesOf = (id: string) => {
      const between = splitHandoverId(id)
      return between ? `${phase(between.fromPhaseId)} → ${phase(between.toPhaseId)}` : ''
    }
    const inWords = (fields: readonly string[]) =>
      new Intl.ListFormat(locale).format([...new Set(fields.map((field) => t(`field.${known(field)}`)))])

    switch (difference.kind) {
      case 'chip-placed':
        return t('chipPlaced', {
          role: role(difference.roleId),
          phase: phase(difference.phaseId),
          involvement: involvement(difference.involvement).toLocaleLowerCase(locale),
        })
      case 'chip-moved':
        return t('chipMoved', { role: role(difference.roleId), phase: phase(difference.toPhaseId) })
      case 'chip-taken-off':
        return t('chipTakenOff', { role: role(difference.roleId), phase: phase(difference.phaseId) })
      case 'involvement-changed':
        return t('involvementChanged', {
          role: role(difference.roleId),
          phase: phase(difference.phaseId),
          involvement: involvement(difference.to).toLocaleLowerCase(locale),
        })
      case 'chips-reordered':
        return t('chipsReordered', { phase: phase(difference.phaseId) })
      case 'lead-claimed': {
        const isContested = leadStateOf(after, difference.phaseId).kind === 'contested'
        const words = { role: role(difference.roleId), phase: phase(difference.phaseId) }
        return isContested ? t('leadContested', words) : t('leadClaimed', words)
      }
      case 'lead-released':
        return t('leadReleased', { role: role(difference.roleId), phase: phase(difference.phaseId) })
      case 'lead-explained':
        return t('leadExplained', { role: role(difference.roleId), phase: phase(difference.phaseId) })
      case 'canvas-changed':
        return t('canvasChanged', { fields: inWords(difference.fields) })
      case 'record-added':
        return t('added', { thing: thing(difference.of, difference.id) })
      case 'record-removed':
        return t('removed', { thing: thing(difference.of, difference.id) })
      case 'record-changed': {
        const { of, id, fields } = difference
        if ((of === 'phases' || of === 'roles') && fields.length === 1 && fields[0] === 'hidden')
          return after[of][id]?.hidden
            ? t('hidden', { thing: thing(of, id) })
            : t('shown', { thing: thing(of, id) })
        if (isTyping(difference)) return t('typing', { thing: thing(of, id) })
        return t('changed', { thing: thing(of, id), fields: inWords(fields) })
      }
      case 'row-reordered':
        return t(`reordered.${difference.of}`)
    }
  }
}

/** Whether it is a text in which somebody is writing. */
export function isTyping(difference: Difference): boolean {
  return (
    (difference.kind === 'record-changed' || difference.kind === 'canvas-changed') &&
    difference.fields.every((field) => texts.has(field))
  )
}

const texts: ReadonlySet<string> = new Set(['text', 'remark', 'goal'])

function roleName(id: string, before: Canvas, after: Canvas, locale: Locale): string | null {
  const role = after.roles[id] ?? before.roles[id]
  return role ? inSpeech(say(role.label, locale)) : null
}

/** What a record is called by who speaks of it; empty when it has no words of its own. */
function recordName(of: ToldKind, id: string, canvas: Canvas, locale: Locale): string {
  const record: object | undefined = canvas[of][id]
  const { title, label, name, text } = (record ?? {}) as Readonly<Record<string, Words | undefined>>
  const words = inSpeech(say(title ?? label ?? name ?? text ?? '', locale).trim())
  return words.length <= longestName ? words : `${words.slice(0, longestName).trimEnd()}…`
}

/** Soft hyphens help a narrow label break; in speech they are in the way. */
function inSpeech(words: string): string {
  return words.replaceAll('\u00AD', '')
}

const fieldNames = [
  'title',
  'goal',
  'sector',
  'tailoring',
  'heldOn',
  'round',
  'releasedToParticipantsOn',
  'label',
  'name',
  'symbol',
  'colour',
  'description',
  'question',
  'aim',
  'prompts',
  'text',
  'remark',
  'status',
  'due',
  'until',
  'ownerId',
  'partnerIds',
  'phaseId',
  'fromRoleId',
  'toRoleId',
  'answer',
  'agreementId',
  'kind',
  'providerId',
  'lasting',
  'shortBy',
  'paidRoleIds',
  'moment',
  'place',
  'settled',
  'reason',
] as const

function known(field: string): (typeof fieldNames)[number] | 'other' {
  return fieldNames.find((name) => name === field) ?? 'other'
}
