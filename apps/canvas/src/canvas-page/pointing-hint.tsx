import { splitPhaseRoleId } from '@praatplaat/model'
import { useTranslations } from 'use-intl'
import { useCanvas } from '../session/session-context.tsx'
import { roleWords } from '../side-panel/phase-words.ts'
import { useView } from '../view-state/view.ts'
import { useReaderLocale } from '../words/reader-language.tsx'

/** Says what the next tap points at. */
export function PointingHint() {
  const t = useTranslations('board')
  const locale = useReaderLocale()
  const pointing = useView((view) => view.pointing)
  const roleId = pointing?.at === 'need' ? splitPhaseRoleId(pointing.chipId)?.roleId : undefined
  const role = useCanvas((canvas) => (roleId === undefined ? null : roleWords(canvas, roleId, locale)))
  if (!pointing) return null

  const isNote = pointing.at === 'note'
  return (
    <>
      <strong>{isNote ? t('pointing.note') : t('pointing.need', { role: role ?? '?' })}</strong>{' '}
      {t(isNote ? 'pointing.noteHow' : 'pointing.needHow')}
    </>
  )
}
