import { changeResource, type Resource } from '@praatplaat/model'
import { useTranslations } from 'use-intl'
import field from '../design/field.module.css'
import { useLineDraft } from '../design/use-line-draft.ts'
import { useMayEdit } from '../session/session-context.tsx'
import { useChange } from '../side-panel/use-change.ts'
import { useView } from '../view-state/view.ts'

/** How many hours are short. What is no number is not kept, and the reader is told. */
export function HoursField({ resource: { id: resourceId, shortBy } }: { resource: Resource }) {
  const t = useTranslations('resources')
  const change = useChange()
  const mayEdit = useMayEdit()
  const line = useLineDraft(shortBy === null ? '' : String(shortBy), (words) => {
    const hours = words === '' ? null : Number(words)
    if (hours === null || (Number.isInteger(hours) && hours >= 0 && hours <= 1_000_000)) {
      change(changeResource, { resourceId, shortBy: hours })
    } else useView.getState().tell(t('hoursInvalid'), 'warn')
  })
  return (
    <label className={field['label']}>
      {t('hours')}
      <input className={field['input']} inputMode="numeric" maxLength={9} readOnly={!mayEdit} {...line} />
    </label>
  )
}
