import { leadStateOf, say, shownPhases, type Canvas, type LeadState } from '@praatplaat/model'
import { differencesByPhase, type Difference, type LeadDifference } from '@praatplaat/model/differences'
import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { sayPhase, sayRole, sayRoles } from './say-value.ts'
import { tellCanvas, tellRecord, useRecordWords, type RecordWords } from './tell-record.ts'

/** The words in which it is told how a canvas changed. */
export interface ChangeWords extends RecordWords {
  readonly involvement: ReturnType<typeof useTranslations<'involvement'>>
}

export function useChangeWords(): ChangeWords {
  const records = useRecordWords()
  const t = useTranslations('history.change')
  const involvement = useTranslations('involvement')
  return useMemo(() => ({ ...records, t, involvement }), [records, t, involvement])
}

/** What changed in one phase, or under `null` what is of no phase. */
export interface ToldPhase {
  readonly phaseId: string | null
  /** Its number on the road now; 0 for what has none: no phase, one that is hidden, or one that is gone. */
  readonly number: number
  readonly title: string
  readonly sentences: readonly string[]
}

/** How a canvas changed, in sentences by phase. Empty when it reads the same. */
export function tellChanges(words: ChangeWords, before: Canvas, after: Canvas): readonly ToldPhase[] {
  const { t, locale } = words
  return differencesByPhase(before, after).map(({ phaseId, differences }) => {
    const phase = phaseId === null ? null : (after.phases[phaseId] ?? before.phases[phaseId])
    return {
      phaseId,
      number: shownPhases(after).findIndex(({ id }) => id === phaseId) + 1,
      title: phase ? say(phase.title, locale) : t('ofNoPhase'),
      sentences: tellGroup(words, differences, before, after),
    }
  })
}

/** How many changes are told. */
export function countChanges(told: readonly ToldPhase[]): number {
  return told.reduce((count, { sentences }) => count + sentences.length, 0)
}

function tellGroup(
  words: ChangeWords,
  differences: readonly Difference[],
  before: Canvas,
  after: Canvas,
): readonly string[] {
  const claims = differences.filter(isOfLead)
  const [first] = claims
  return differences.flatMap((difference) => {
    if (!isOfLead(difference)) return [tellOne(words, difference, before, after)]
    // Who gave it back and who took it is one story.
    return difference === first ? tellLead(words, claims, before, after) : []
  })
}

function isOfLead(difference: Difference): difference is LeadDifference {
  return (
    difference.kind === 'lead-claimed' ||
    difference.kind === 'lead-released' ||
    difference.kind === 'lead-explained'
  )
}

function tellOne(
  words: ChangeWords,
  difference: Exclude<Difference, LeadDifference>,
  before: Canvas,
  after: Canvas,
): string {
  const { t, involvement, locale } = words
  const role = (roleId: string) => sayRole(words, roleId in after.roles ? after : before, roleId)
  const part = (held: Parameters<typeof involvement>[0]) => involvement(held).toLocaleLowerCase(locale)
  switch (difference.kind) {
    case 'chip-placed':
      return t('placed', { role: role(difference.roleId), involvement: part(difference.involvement) })
    case 'chip-moved': {
      const { fromPhaseId } = difference
      const phase = sayPhase(words, fromPhaseId in after.phases ? after : before, fromPhaseId)
      return t('moved', { role: role(difference.roleId), phase })
    }
    case 'chip-taken-off':
      return t('takenOff', { role: role(difference.roleId) })
    case 'involvement-changed':
      return t('involvement', {
        role: role(difference.roleId),
        from: part(difference.from),
        to: part(difference.to),
      })
    case 'chips-reordered':
      return t('reordered.chips')
    case 'row-reordered':
      return t(`reordered.${difference.of}`)
    case 'canvas-changed':
      return tellCanvas(words, difference.fields, before, after)
    default:
      return tellRecord(words, difference, before, after)
  }
}

/** Where the lead of a phase lies now, and where it lay; or that only what was said with it changed. */
function tellLead(
  words: ChangeWords,
  claims: readonly LeadDifference[],
  before: Canvas,
  after: Canvas,
): readonly string[] {
  const { t } = words
  const phaseId = claims[0]!.phaseId
  const [was, is] = [leadStateOf(before, phaseId), leadStateOf(after, phaseId)]
  if (standsTheSame(was, is)) {
    return claims.map(({ roleId }) => t('leadExplained', { role: sayRole(words, after, roleId) }))
  }
  const names = (canvas: Canvas, { leads }: LeadState) =>
    sayRoles(
      words,
      canvas,
      leads.map(({ roleId }) => roleId),
    )
  const now = t(`leadNow.${is.kind}`, { roles: names(after, is) })
  return [`${now} ${t(`leadBefore.${was.kind}`, { roles: names(before, was) })}`]
}

function standsTheSame(one: LeadState, other: LeadState): boolean {
  const fingerprint = ({ kind, leads }: LeadState) => [kind, ...leads.map(({ id }) => id)].join(' ')
  return fingerprint(one) === fingerprint(other)
}
