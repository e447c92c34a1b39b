import { needsInOrder } from '@praatplaat/model'
import { useTranslations } from 'use-intl'
import { sameItems, useCanvas } from '../session/session-context.tsx'
import { belongsTo } from '../side-panel/belongs-to.ts'
import { PanelSection } from '../side-panel/panel-section.tsx'
import { RowList } from '../side-panel/row-list.tsx'
import { NeedRow } from './need-row.tsx'

/** Needs of no phase, or of one that is gone: no phase's panel has them, so they stand here. */
export function LooseNeeds() {
  const t = useTranslations('needs')
  const ids = useCanvas(
    (canvas) =>
      needsInOrder(canvas)
        .filter(({ phaseId }) => belongsTo(canvas, phaseId) === null)
        .map(({ id }) => id),
    sameItems,
  )
  if (ids.length === 0) return null

  return (
    <PanelSection title={t('withoutPhase')}>
      <RowList label={t('withoutPhase')}>
        {ids.map((id) => (
          <NeedRow key={id} needId={id} shows="both" />
        ))}
      </RowList>
    </PanelSection>
  )
}
