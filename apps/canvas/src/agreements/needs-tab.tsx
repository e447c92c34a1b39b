import { needsInOrder, type Canvas } from '@praatplaat/model'
import { touches, type RoleLens } from '@praatplaat/model/findings'
import { useTranslations } from 'use-intl'
import { AddNeed } from '../needs/add-need.tsx'
import { NeedRow } from '../needs/need-row.tsx'
import { RowList } from '../side-panel/row-list.tsx'
import { ListTab } from './list-tab.tsx'

/** What the roles need of each other, by phase. */
export function NeedsTab() {
  const t = useTranslations('agreements')
  return (
    <ListTab
      kind="needs"
      things={needsOfLens}
      withoutPhase={t('withoutPhase')}
      renderList={(ids, label) => (
        <RowList label={label}>
          {ids.map((id) => (
            <NeedRow key={id} needId={id} shows="both" />
          ))}
        </RowList>
      )}
      renderForm={(phaseId) => phaseId !== null && <AddNeed phaseId={phaseId} />}
    />
  )
}

function needsOfLens(canvas: Canvas, lens: RoleLens | null) {
  return needsInOrder(canvas).filter(({ id }) => lens === null || touches(lens, { kind: 'need', id }))
}
