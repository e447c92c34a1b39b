import { addPhase } from '@praatplaat/model'
import { useTranslations } from 'use-intl'
import { AddByName } from '../phases-and-roles/add-by-name.tsx'
import { longest } from '../phases-and-roles/name-lengths.ts'
import { usePhasesAndRoles } from '../phases-and-roles/use-phases-and-roles.ts'
import { useVocabularyChange } from '../phases-and-roles/use-vocabulary-change.ts'
import { newId } from '../session/new-id.ts'
import { useView } from '../view-state/view.ts'

/** Adds a phase of the group's own at the end of the road. */
export function AddPhase() {
  const t = useTranslations('phasesAndRoles')
  const change = useVocabularyChange()
  const tell = useView((view) => view.tell)
  const show = usePhasesAndRoles((dialog) => dialog.show)

  const add = (title: string) => {
    const phaseId = newId()
    if (change(addPhase, { phaseId, title }).kind !== 'done') return false
    tell(t('added', { name: title }))
    show('phases', phaseId)
    return true
  }
  return (
    <AddByName
      list="phases"
      title={t('phase.new')}
      label={t('phase.title')}
      maxLength={longest.title}
      submit={t('phase.add')}
      onAdd={add}
    />
  )
}
