import { say, shownPhases, splitPhaseRoleId, type Canvas } from '@praatplaat/model'
import type { Vote, VoteItem } from '@praatplaat/model/vote'
import { useTranslations } from 'use-intl'
import { useCanvas } from '../session/session-context.tsx'
import { useReaderLocale } from '../words/reader-language.tsx'

/** What the things that are voted on are called, as they read now, and what a vote is about. */
export function useItemWords() {
  return useItemWordsOf(useCanvas(whole))
}

/** The same for a table that is looked at from the room. */
export function useItemWordsOf(canvas: Canvas) {
  const t = useTranslations('voting')
  const locale = useReaderLocale()

  const itemWords = ({ kind, id }: VoteItem): string => {
    const roleId = splitPhaseRoleId(id)?.roleId
    const label = roleId === undefined ? undefined : canvas.roles[roleId]?.label
    const text = {
      agreement: () => canvas.agreements[id]?.text,
      question: () => canvas.questions[id]?.text,
      lead: () => label && say(label, locale).replaceAll('\u00AD', ''),
    }[kind]()
    return text === undefined ? t('itemGone') : text.trim() || t('itemEmpty')
  }
  const phaseWords = (phaseId: string): string => {
    const number = shownPhases(canvas).findIndex(({ id }) => id === phaseId) + 1
    const phase = canvas.phases[phaseId]
    return phase ? t('leadIn', { number, title: say(phase.title, locale) }) : t('lead')
  }
  const subjectOf = ({ items }: Pick<Vote, 'items'>): string => {
    const kinds = new Set(items.map(({ kind }) => kind))
    if (kinds.size > 1) return t('mixed')
    if (kinds.has('agreement')) return t('agreements')
    if (kinds.has('question')) return t('questions')
    const phases = new Set(items.map(({ id }) => splitPhaseRoleId(id)?.phaseId ?? ''))
    return phases.size === 1 ? phaseWords([...phases][0]!) : t('lead')
  }
  return { itemWords, phaseWords, subjectOf }
}

function whole(canvas: Canvas): Canvas {
  return canvas
}
