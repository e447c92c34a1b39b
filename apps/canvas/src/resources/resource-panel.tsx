import {
  changeResource,
  deleteResource,
  resourceLastings,
  resourceStatuses,
  type ResourceStatus,
} from '@praatplaat/model'
import { useTranslations } from 'use-intl'
import { useToday } from '../agreements/use-today.ts'
import { Choice } from '../design/choice.tsx'
import { DateField } from '../design/date-field.tsx'
import field from '../design/field.module.css'
import { RoleSelect } from '../role-chips/role-select.tsx'
import { useCanvas, useMayEdit } from '../session/session-context.tsx'
import { backTo, sameAround } from '../side-panel/back-to.ts'
import { DeleteButton } from '../side-panel/delete-button.tsx'
import { PanelHead } from '../side-panel/panel-head.tsx'
import { PhaseSelect } from '../side-panel/phase-select.tsx'
import styles from '../side-panel/side-panel.module.css'
import { useChange } from '../side-panel/use-change.ts'
import { useReaderLocale } from '../words/reader-language.tsx'
import { PrivacyReminder } from '../written-text/privacy-reminder.tsx'
import { useFreshText } from '../written-text/use-fresh-text.ts'
import { WrittenTextField } from '../written-text/written-text-field.tsx'
import { hasEnded } from './has-ended.ts'
import { HoursField } from './hours-field.tsx'
import { KindSelect } from './kind-select.tsx'
import { PaidRolesField } from './paid-roles-field.tsx'
import { ResourceIcon } from './resource-icon.tsx'

/** The panel of a resource: what is brought in, by whom, for which phase, until when, and how it stands. */
export function ResourcePanel({ resourceId }: { resourceId: string }) {
  const t = useTranslations('resources')
  const editing = useTranslations('editing')
  const locale = useReaderLocale()
  const mayEdit = useMayEdit()
  const change = useChange()
  const text = useFreshText(resourceId)
  const resource = useCanvas((canvas) => canvas.resources[resourceId] ?? null)
  const back = useCanvas(
    (canvas) => resource && backTo(canvas, resource.phaseId, resource.providerId, locale),
    sameAround,
  )
  const today = useToday()
  if (!resource) return null

  const set = (fields: Omit<Parameters<typeof change<typeof changeResource>>[1], 'resourceId'>) =>
    change(changeResource, { resourceId, ...fields })
  return (
    <>
      <PanelHead
        picture={<ResourceIcon kind={resource.kind} size={34} />}
        title={t('title')}
        sub={t(`kind.${resource.kind}`)}
        back={back}
      />
      <div className={styles['part']}>
        <WrittenTextField
          ref={text}
          place={{ kind: 'resources', id: resourceId, field: 'text' }}
          label={t('what')}
          placeholder={t('whatHint')}
        />
        {mayEdit && <PrivacyReminder />}
      </div>
      <KindSelect value={resource.kind} disabled={!mayEdit} onChoose={(kind) => set({ kind })} />
      <RoleSelect
        label={t('provider')}
        value={resource.providerId}
        nobody={t('providerNobody')}
        disabled={!mayEdit}
        onChoose={(providerId) => set({ providerId })}
      />
      <PhaseSelect
        label={t('phase')}
        value={resource.phaseId}
        none={editing('wholeProgramme')}
        disabled={!mayEdit}
        onChoose={(phaseId) => set({ phaseId })}
      />
      <label className={field['label']}>
        {t('statusField')}
        <select
          className={field['input']}
          value={resource.status ?? ''}
          disabled={!mayEdit}
          onChange={({ target }) => set({ status: (target.value || null) as ResourceStatus | null })}
        >
          <option value="">{editing('notSaid')}</option>
          {resourceStatuses.map((status) => (
            <option key={status} value={status}>
              {t(`status.${status}`)}
            </option>
          ))}
        </select>
      </label>
      {(resource.status === 'short' || resource.shortBy !== null) && <HoursField resource={resource} />}
      <Choice
        label={t('lasting')}
        value={resource.lasting ?? 'not-said'}
        disabled={!mayEdit}
        options={[
          ...resourceLastings.map((value) => ({ value, label: t(value) })),
          { value: 'not-said', label: editing('notSaid') },
        ]}
        onChoose={(lasting) => set({ lasting: lasting === 'not-said' ? null : lasting })}
      />
      <DateField
        label={t('until')}
        held={resource.until}
        remark={hasEnded(resource, today) ? t('dayPast') : ''}
        readOnly={!mayEdit}
        onKeep={(until) => set({ until })}
      />
      <PaidRolesField resource={resource} />
      <WrittenTextField
        place={{ kind: 'resources', id: resourceId, field: 'remark' }}
        label={t('remark')}
        compact
      />
      {mayEdit && (
        <DeleteButton onDelete={() => change(deleteResource, { resourceId })} then={back?.to ?? null} />
      )}
    </>
  )
}
