import { needsOf } from '@praatplaat/model'
import { useTranslations } from 'use-intl'
import { sameItems, useCanvas, useMayEdit } from '../session/session-context.tsx'
import { PanelSection } from '../side-panel/panel-section.tsx'
import { RowList } from '../side-panel/row-list.tsx'
import { AddNeed } from './add-need.tsx'
import { NeedRow } from './need-row.tsx'

/** What the roles of a phase need of each other. */
export function PhaseNeeds({ phaseId }: { phaseId: string }) {
  const t = useTranslations('needs')
  const mayEdit = useMayEdit()
  const ids = useCanvas((canvas) => needsOf(canvas, phaseId).map(({ id }) => id), sameItems)

  return (
    <PanelSection title={t('inPhase')} empty={ids.length > 0 ? null : t(mayEdit ? 'emptyInPhase' : 'none')}>
      {ids.length > 0 && (
        <RowList label={t('inPhase')}>
          {ids.map((id) => (
            <NeedRow key={id} needId={id} shows="both" />
          ))}
        </RowList>
      )}
      <AddNeed phaseId={phaseId} />
    </PanelSection>
  )
}
