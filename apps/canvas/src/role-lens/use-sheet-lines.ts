import { say, type Agreement, type Canvas, type Need, type Resource } from '@praatplaat/model'
import type { RoleLens } from '@praatplaat/model/findings'
import { useFormatter, useTranslations } from 'use-intl'
import { isOverdue } from '../agreements/due-date.ts'
import { useToday } from '../agreements/use-today.ts'
import { phaseWords, roleWords } from '../side-panel/phase-words.ts'
import { useReaderLocale } from '../words/reader-language.tsx'
import { openCommentsOf } from './open-comments-of.ts'

/** Something on the page of a role, in words. */
export interface SheetLine {
  readonly id: string
  /** What goes before the words that the group wrote. */
  readonly lead?: string
  readonly text: string
  readonly facts: readonly string[]
}

type Part = 'does' | 'joins' | 'gives' | 'gets' | 'handovers' | 'comments'

/** The page of a role as lines of plain text, in the reader's language. */
export function useSheetLines(canvas: Canvas, lens: RoleLens): Readonly<Record<Part, readonly SheetLine[]>> {
  const t = useTranslations('roleLens.line')
  const agreements = useTranslations('agreements')
  const needs = useTranslations('needs')
  const resources = useTranslations('resources')
  const editing = useTranslations('editing')
  const locale = useReaderLocale()
  const format = useFormatter()
  const today = useToday()

  const day = (date: string) => format.dateTime(new Date(`${date}T00:00:00Z`), { dateStyle: 'long' })
  const nameOf = (roleId: string | null) =>
    roleId === null ? editing('nobody') : (roleWords(canvas, roleId, locale) ?? editing('roleGone'))
  const listOf = (roleIds: readonly string[]) => new Intl.ListFormat(locale).format(roleIds.map(nameOf))
  const phaseOf = (phaseId: string | null) =>
    phaseId === null ? [] : [phaseWords(canvas, phaseId, locale) ?? editing('phaseGone')]
  const written = (text: string) => text.trim() || editing('noWords')

  const together = (roleIds: readonly string[]) =>
    roleIds.length === 0 ? [] : [t('with', { roles: listOf(roleIds) })]

  const ofAgreement = ({ id, text, partnerIds, ownerId, due, status, phaseId }: Agreement): SheetLine => ({
    id,
    text: written(text),
    facts: [
      ...(ownerId === lens.roleId ? [] : [t('owner', { role: nameOf(ownerId) })]),
      ...together(partnerIds.filter((roleId) => roleId !== lens.roleId)),
      due === null ? agreements('noDate') : agreements('by', { date: day(due) }),
      ...(isOverdue({ due, status }, today) ? [agreements('past')] : []),
      agreements(`status.${status}`),
      ...phaseOf(phaseId),
    ],
  })
  const ofNeed = ({ id, text, phaseId, answer, agreementId }: Need, lead: string): SheetLine => {
    const agreement = agreementId === null ? undefined : canvas.agreements[agreementId]
    return {
      id,
      lead,
      text: written(text),
      facts: [
        t('answer', { answer: needs(`answer.${answer}`) }),
        ...(agreement ? [t('agreed', { text: written(agreement.text) })] : []),
        ...phaseOf(phaseId),
      ],
    }
  }
  const ofResource = (resource: Resource, lead: string): SheetLine => {
    const { id, kind, text, phaseId, until, status, shortBy } = resource
    return {
      id,
      lead,
      text: text.trim() || resources(`kind.${kind}`),
      facts: [
        resources(`kind.${kind}`),
        ...(status === null ? [] : [resources(`status.${status}`)]),
        ...(status === 'short' && shortBy !== null ? [resources('hoursShort', { hours: shortBy })] : []),
        ...(until === null ? [] : [resources(until < today ? 'untilPast' : 'untilDay', { day: day(until) })]),
        ...(phaseId === null ? [editing('wholeProgramme')] : phaseOf(phaseId)),
      ],
    }
  }

  return {
    does: lens.does.map(ofAgreement),
    joins: lens.joins.map(ofAgreement),
    gives: [
      ...lens.gives.needs.map((need) => ofNeed(need, t('asked', { role: nameOf(need.fromRoleId) }))),
      ...lens.gives.resources.map((resource) => ofResource(resource, t('brings'))),
    ],
    gets: [
      ...lens.gets.needs.map((need) => ofNeed(need, t('needs', { role: nameOf(need.toRoleId) }))),
      ...lens.gets.resources.map((resource) =>
        ofResource(resource, t('paid', { role: nameOf(resource.providerId) })),
      ),
    ],
    handovers: lens.handovers.map(({ id, fromPhaseId, toPhaseId, fromRoleIds, toRoleIds, ...settled }) => {
      const agreement = settled.agreementId === null ? undefined : canvas.agreements[settled.agreementId]
      const gives = fromRoleIds.includes(lens.roleId)
      return {
        id,
        text: t(gives ? 'handsOver' : 'takesOver', { role: listOf(gives ? toRoleIds : fromRoleIds) }),
        facts: [
          t('between', {
            from: phaseOf(fromPhaseId).join(''),
            to: phaseOf(toPhaseId).join(''),
          }),
          ...(settled.moment.trim() === '' ? [t('noMoment')] : [settled.moment]),
          agreement ? t('agreed', { text: written(agreement.text) }) : agreements('none'),
        ],
      }
    }),
    comments: openCommentsOf(canvas, lens).map(({ id, text, roleId }) => ({
      id,
      text: written(text),
      facts: roleId === null ? [] : [say(canvas.roles[roleId]?.label ?? '', locale)].filter(Boolean),
    })),
  }
}
