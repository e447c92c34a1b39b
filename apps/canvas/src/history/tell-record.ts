import { splitHandoverId, type Canvas, type Words } from '@praatplaat/model'
import type { Difference, ToldKind } from '@praatplaat/model/differences'
import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { quoteBegin, sayPhase, sayRoles, sayValue, useValueWords, type ValueWords } from './say-value.ts'

/** The words in which it is told what changed about a record. */
export interface RecordWords extends ValueWords {
  readonly t: ReturnType<typeof useTranslations<'history.change'>>
  readonly fieldNames: ReturnType<typeof useTranslations<'announcements.field'>>
}

export function useRecordWords(): RecordWords {
  const values = useValueWords()
  const t = useTranslations('history.change')
  const fieldNames = useTranslations('announcements.field')
  return useMemo(() => ({ ...values, t, fieldNames }), [values, t, fieldNames])
}

type Held = Readonly<Record<string, unknown>>
type RecordDifference = Extract<Difference, { readonly of: ToldKind; readonly id: string }>

/** What happened to a record, in a sentence. */
export function tellRecord(
  words: RecordWords,
  difference: RecordDifference,
  before: Canvas,
  after: Canvas,
): string {
  const { t } = words
  const { kind, of, id } = difference
  const name = nameOf(words, of, id, kind === 'record-removed' ? before : after)
  if (kind === 'record-added') return t('added', { of, name })
  if (kind === 'record-removed') return t('removed', { of, name })
  const changes = tellFields(words, of, difference.fields, [before, before[of][id]], [after, after[of][id]])
  return t('changed', { of, name, changes })
}

/** What is different about the canvas itself, in a sentence. */
export function tellCanvas(
  words: RecordWords,
  fields: readonly string[],
  before: Canvas,
  after: Canvas,
): string {
  const changes = tellFields(words, 'canvas', fields, [before, before], [after, after])
  return words.t('canvasChanged', { changes })
}

/** How a record is called by who speaks of it: its first words, or that it has none. */
function nameOf(words: RecordWords, of: ToldKind, id: string, canvas: Canvas): string {
  if (of === 'handovers') return handoverName(words, id, canvas)
  const record: object | undefined = canvas[of][id]
  const { title, label, name, text, reason } = (record ?? {}) as Readonly<Record<string, Words | undefined>>
  return quoteBegin(words, title ?? label ?? name ?? text ?? reason ?? '') || words.t('noWords')
}

function handoverName(words: RecordWords, id: string, canvas: Canvas): string {
  const between = splitHandoverId(id)
  return between ? sayPhase(words, canvas, between.toPhaseId) : words.t('somePhase')
}

type Side = readonly [canvas: Canvas, record: object | undefined]

function tellFields(
  words: RecordWords,
  of: string,
  fields: readonly string[],
  before: Side,
  after: Side,
): string {
  const told = fields.map((field) => tellField(words, of, field, before, after))
  return [...new Set(told)].join('; ')
}

function tellField(
  words: RecordWords,
  of: string,
  field: string,
  [canvasBefore, recordBefore]: Side,
  [canvasAfter, recordAfter]: Side,
): string {
  const { t } = words
  const [was, is] = [(recordBefore as Held)?.[field], (recordAfter as Held)?.[field]]
  if (typeof was === 'boolean' || typeof is === 'boolean') return tellYesOrNo(words, of, field, is === true)
  if (field === 'partnerIds' || field === 'paidRoleIds')
    return tellRoleSet(words, field, [canvasBefore, idsIn(was)], [canvasAfter, idsIn(is)])

  const name = fieldName(words, field)
  const from = sayValue(words, { of, field, held: was, canvas: canvasBefore })
  const to = sayValue(words, { of, field, held: is, canvas: canvasAfter })
  if (from === null || to === null || from === to) return t('rewritten', { field: name })
  if (to === '') return t('cleared', { field: name, from })
  // The new words are the name by which the record is called.
  if (isItsName(field) && of !== 'canvas') return from === '' ? t('written') : t('before', { from })
  return from === '' ? t('set', { field: name, to }) : t('fromTo', { field: name, from, to })
}

function isItsName(field: string): boolean {
  return field === 'text' || field === 'title' || field === 'label'
}

function tellYesOrNo({ t, fieldNames }: RecordWords, of: string, field: string, yes: boolean): string {
  const is = yes ? 'yes' : 'no'
  switch (field) {
    case 'hidden':
      return t('hidden', { is })
    case 'continuous':
      return t('continuous', { is })
    case 'settled':
      return of === 'questions' ? t('answered', { is }) : t('settled', { is })
    default:
      return t('rewritten', { field: fieldNames('other') })
  }
}

/** Who came to a set of roles, and who left it. */
function tellRoleSet(
  words: RecordWords,
  field: string,
  [before, was]: readonly [Canvas, readonly string[]],
  [after, is]: readonly [Canvas, readonly string[]],
): string {
  const { t } = words
  const name = fieldName(words, field)
  const came = is.filter((id) => !was.includes(id))
  const left = was.filter((id) => !is.includes(id))
  return [
    ...(came.length > 0 ? [t('joined', { field: name, roles: sayRoles(words, after, came) })] : []),
    ...(left.length > 0 ? [t('left', { field: name, roles: sayRoles(words, before, left) })] : []),
  ].join('; ')
}

function idsIn(held: unknown): readonly string[] {
  return Array.isArray(held) ? held.map(String) : []
}

function fieldName({ fieldNames }: RecordWords, field: string): string {
  return fieldNames.has(field as 'other') ? fieldNames(field as 'other') : fieldNames('other')
}
