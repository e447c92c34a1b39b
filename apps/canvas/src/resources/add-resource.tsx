import { recordResource, type ResourceKind } from '@praatplaat/model'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { newId } from '../session/new-id.ts'
import { useSession } from '../session/session-context.tsx'
import { useView } from '../view-state/view.ts'
import { AddForm } from '../written-text/add-form.tsx'
import { KindSelect } from './kind-select.tsx'

interface AddResourceProps {
  /** `null` is the whole programme. */
  readonly phaseId: string | null
  readonly providerId?: string
}

/** A form for something that is brought in: what kind, and what. */
export function AddResource({ phaseId, providerId }: AddResourceProps) {
  const t = useTranslations('resources')
  const { commit } = useSession()
  const tell = useView((view) => view.tell)
  const [kind, setKind] = useState<ResourceKind>('time')

  const add = (text: string) => {
    const what = { resourceId: newId(), phaseId, providerId: providerId ?? null, kind, text }
    const isDone = commit(recordResource, what).kind === 'done'
    tell(t(isDone ? 'added' : 'notAdded'), isDone ? 'info' : 'warn')
    return isDone
  }
  return (
    <AddForm
      form={`resource/${phaseId ?? ''}.${providerId ?? ''}`}
      open={t('add')}
      label={t('what')}
      placeholder={t('whatHint')}
      onAdd={add}
    >
      <KindSelect value={kind} onChoose={setKind} />
    </AddForm>
  )
}
