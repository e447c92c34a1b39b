import { addRole, rolesInOrder, say, type Role } from '@praatplaat/model'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import field from '../design/field.module.css'
import { AddByName } from '../phases-and-roles/add-by-name.tsx'
import { longest } from '../phases-and-roles/name-lengths.ts'
import { plainWords } from '../phases-and-roles/plain-words.ts'
import { usePhasesAndRoles } from '../phases-and-roles/use-phases-and-roles.ts'
import { useVocabularyChange } from '../phases-and-roles/use-vocabulary-change.ts'
import { newId } from '../session/new-id.ts'
import { sameItems, useCanvas } from '../session/session-context.tsx'
import { useView } from '../view-state/view.ts'
import { useReaderLocale } from '../words/reader-language.tsx'
import { freeColour } from './free-colour.ts'
import { nextName } from './next-name.ts'

/** Adds a role of the group's own: a new party, or a second one of a kind, as "Werkgever B". */
export function AddRole() {
  const t = useTranslations('phasesAndRoles')
  const locale = useReaderLocale()
  const change = useVocabularyChange()
  const tell = useView((view) => view.tell)
  const show = usePhasesAndRoles((dialog) => dialog.show)
  const roles = useCanvas(rolesInOrder, sameItems)
  const [copiedId, setCopiedId] = useState('')
  const copied = roles.find(({ id }) => id === copiedId)
  const labelOf = ({ label, name }: Role) => plainWords(say(label, locale) || say(name, locale))

  const add = (label: string) => {
    const roleId = newId()
    const colour = freeColour(
      roles.map((role) => role.colour),
      copied?.colour,
    )
    const outcome = change(addRole, { roleId, label, symbol: copied?.symbol ?? 'user-round', colour })
    if (outcome.kind !== 'done') return false
    tell(t('added', { name: label }))
    setCopiedId('')
    show('roles', roleId)
    return true
  }
  return (
    <AddByName
      list="roles"
      title={t('role.new')}
      label={t('role.label')}
      maxLength={longest.label}
      submit={t('role.add')}
      suggested={copied ? nextName(labelOf(copied), roles.map(labelOf)).slice(0, longest.label) : ''}
      onAdd={add}
    >
      <label className={field['label']}>
        {t('role.copyOf')}
        <select
          className={field['input']}
          value={copied ? copiedId : ''}
          onChange={({ target }) => setCopiedId(target.value)}
        >
          <option value="">{t('role.copyOfNone')}</option>
          {roles.map((role) => (
            <option key={role.id} value={role.id}>
              {t('role.copy', { name: labelOf(role) })}
            </option>
          ))}
        </select>
      </label>
    </AddByName>
  )
}
