import { useTranslations } from 'use-intl'
import { useCanvas } from '../session/session-context.tsx'
import { PanelSection } from '../side-panel/panel-section.tsx'
import { phaseWords } from '../side-panel/phase-words.ts'
import { useReaderLocale } from '../words/reader-language.tsx'
import { FindingItem } from './finding-item.tsx'
import styles from './findings.module.css'
import type { FindingGroup } from './grouped-findings.ts'

/** What there is to talk over in one phase, or about the whole programme. */
export function FindingGroupSection({ group: { phaseId, findings } }: { group: FindingGroup }) {
  const t = useTranslations('findings')
  const locale = useReaderLocale()
  const phase = useCanvas((canvas) => phaseId && phaseWords(canvas, phaseId, locale))
  return (
    <PanelSection title={phase ? t('inPhase', { phase }) : t('wholeProgramme')}>
      <ul className={styles['list']}>
        {findings.map((finding) => (
          <FindingItem key={finding.id} finding={finding} />
        ))}
      </ul>
    </PanelSection>
  )
}
