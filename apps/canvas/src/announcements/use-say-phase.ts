import { say, shownPhases, type Canvas } from '@praatplaat/model'
import { useTranslations } from 'use-intl'
import { useReaderLocale } from '../words/reader-language.tsx'

/** Calls a phase by its number and title; by its title alone when it is hidden. */
export function useSayPhase(): (canvas: Canvas, phaseId: string) => string {
  const t = useTranslations('announcements')
  const locale = useReaderLocale()
  return (canvas, phaseId) => {
    const held = canvas.phases[phaseId]
    if (!held) return t('somePhase')
    const number = shownPhases(canvas).findIndex(({ id }) => id === phaseId) + 1
    const title = say(held.title, locale)
    return number === 0 ? title : t('phase', { number, title })
  }
}
