import { useTranslations } from 'use-intl'
import { sameItems, useCanvas } from '../session/session-context.tsx'
import { PanelSection } from '../side-panel/panel-section.tsx'
import { phaseWords } from '../side-panel/phase-words.ts'
import { useReaderLocale } from '../words/reader-language.tsx'
import styles from './money-test.module.css'

/** The phases of which nothing ends. */
export function KeepingPhases({ phaseIds }: { phaseIds: readonly string[] }) {
  const t = useTranslations('moneyTest')
  const locale = useReaderLocale()
  const names = useCanvas(
    (canvas) => phaseIds.flatMap((phaseId) => phaseWords(canvas, phaseId, locale) ?? []),
    sameItems,
  )
  return (
    <PanelSection title={t('keeping')}>
      <ul className={styles['names']}>
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </PanelSection>
  )
}
