import type { SubjectAtAll } from '@praatplaat/model/workshop'
import { useTranslations } from 'use-intl'

/** What a vote at all tables is about, in words. */
export function useSubjectAtAll(): (about: SubjectAtAll) => string {
  const t = useTranslations('room.votes')
  return (about) => (typeof about === 'string' ? t(about) : t('leadIn', { phase: about.phase }))
}
