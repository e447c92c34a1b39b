import { resourcesInOrder, type Canvas } from '@praatplaat/model'
import { touches, type RoleLens } from '@praatplaat/model/findings'
import { useTranslations } from 'use-intl'
import { AddResource } from '../resources/add-resource.tsx'
import { ResourceRow } from '../resources/resource-row.tsx'
import { RowList } from '../side-panel/row-list.tsx'
import { ListTab } from './list-tab.tsx'

/** What is brought in, by phase and for the whole programme. */
export function ResourcesTab() {
  const t = useTranslations('agreements')
  return (
    <ListTab
      kind="resources"
      things={resourcesOfLens}
      withoutPhase={t('wholeProgramme')}
      addsWithoutPhase
      renderList={(ids, label) => (
        <RowList label={label}>
          {ids.map((id) => (
            <ResourceRow key={id} resourceId={id} withProvider />
          ))}
        </RowList>
      )}
      renderForm={(phaseId) => <AddResource phaseId={phaseId} />}
    />
  )
}

function resourcesOfLens(canvas: Canvas, lens: RoleLens | null) {
  return resourcesInOrder(canvas).filter(({ id }) => lens === null || touches(lens, { kind: 'resource', id }))
}
