import { resourcesInOrder, type Resource } from '@praatplaat/model'
import { useTranslations } from 'use-intl'
import { sameItems, useCanvas, useMayEdit } from '../session/session-context.tsx'
import { belongsTo } from '../side-panel/belongs-to.ts'
import { PanelSection } from '../side-panel/panel-section.tsx'
import { RowList } from '../side-panel/row-list.tsx'
import { AddResource } from './add-resource.tsx'
import { ResourceRow } from './resource-row.tsx'

interface ResourcesSectionProps {
  /** `null` is the whole programme. */
  readonly phaseId: string | null
  /** Only what this role brings in. */
  readonly providerId?: string
}

/** What is brought in: by one role in a phase, in a phase, or for the whole programme. */
export function ResourcesSection({ phaseId, providerId }: ResourcesSectionProps) {
  const t = useTranslations('resources')
  const mayEdit = useMayEdit()
  const ids = useCanvas((canvas) => {
    const isHere = (resource: Resource) =>
      belongsTo(canvas, resource.phaseId) === phaseId &&
      (providerId === undefined || resource.providerId === providerId)
    return resourcesInOrder(canvas)
      .filter(isHere)
      .map(({ id }) => id)
  }, sameItems)
  const where = providerId !== undefined ? 'ofRole' : phaseId !== null ? 'inPhase' : 'ofProgramme'
  return (
    <PanelSection
      title={t(`${where}.title`)}
      empty={ids.length > 0 ? null : mayEdit ? t(`${where}.empty`) : t('none')}
    >
      {ids.length > 0 && (
        <RowList label={t(`${where}.title`)}>
          {ids.map((id) => (
            <ResourceRow key={id} resourceId={id} withProvider={providerId === undefined} />
          ))}
        </RowList>
      )}
      <AddResource phaseId={phaseId} {...(providerId !== undefined && { providerId })} />
    </PanelSection>
  )
}
