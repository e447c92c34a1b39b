import { countReferring } from '@praatplaat/model'
import { useFormatter, useTranslations } from 'use-intl'
import { useCanvas } from '../session/session-context.tsx'

/** What can refer to a phase or a role, in the order in which it is told. */
const told = [
  'chips',
  'leads',
  'handovers',
  'agreements',
  'needs',
  'resources',
  'questions',
  'notes',
  'comments',
] as const

/** What there is of a phase or a role on the canvas, in words: "3 fiches, 1 afspraak"; `''` when there is nothing. */
export function useReferringWords(kind: 'phases' | 'roles', id: string): string {
  const t = useTranslations('phasesAndRoles')
  const format = useFormatter()
  const counts = useCanvas(
    (canvas) => countReferring(canvas, kind, id),
    (a, b) => JSON.stringify(a) === JSON.stringify(b),
  )
  return format.list(told.flatMap((one) => (counts[one] ? [t(`of.${one}`, { count: counts[one] })] : [])))
}
