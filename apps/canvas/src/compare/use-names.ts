import { say, type Role } from '@praatplaat/model'
import type { ComparedPhase, Comparison, LeadAnswer } from '@praatplaat/model/comparison'
import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { useTableTitle } from '../meeting/use-table-title.ts'
import { useReaderLocale } from '../words/reader-language.tsx'

/** What things are called in a comparison, in the reader's language. */
export interface Names {
  readonly roleAt: (key: string) => Role | null
  readonly role: (key: string) => string
  readonly phase: (phase: ComparedPhase) => string
  readonly table: (index: number) => string
  readonly leaders: (answer: Pick<LeadAnswer, 'lead' | 'leaders'>) => string
}

export function useNames(comparison: Comparison): Names {
  const t = useTranslations('compare')
  const locale = useReaderLocale()
  const titleOf = useTableTitle()
  return useMemo(() => {
    const roles = new Map(
      comparison.roles.map(({ key, at }) => [key, at.find((role) => role !== null) ?? null]),
    )
    const roleAt = (key: string) => roles.get(key) ?? null
    const role = (key: string) => {
      const known = roleAt(key)
      return known ? say(known.label, locale).replaceAll('\u00AD', '') : t('goneRole')
    }
    const list = new Intl.ListFormat(locale, { type: 'conjunction' })
    return {
      roleAt,
      role,
      phase: ({ phase }) => say(phase.title, locale).replaceAll('\u00AD', ''),
      table: (index) => titleOf(comparison.tables[index]!.number, comparison.tables[index]!.name),
      leaders: ({ lead, leaders }) => {
        if (lead === 'empty') return t('nobody')
        const names = list.format(leaders.map(role))
        return lead === 'clear' ? names : t(lead, { names })
      },
    }
  }, [comparison, locale, t, titleOf])
}
