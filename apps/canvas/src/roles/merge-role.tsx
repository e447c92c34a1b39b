import { mergeRoles, rolesInOrder, say, type Role } from '@praatplaat/model'
import { useId, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../design/button.tsx'
import field from '../design/field.module.css'
import styles from '../phases-and-roles/phases-and-roles.module.css'
import { plainWords } from '../phases-and-roles/plain-words.ts'
import { usePhasesAndRoles } from '../phases-and-roles/use-phases-and-roles.ts'
import { useReferringWords } from '../phases-and-roles/use-referring-words.ts'
import { useVocabularyChange } from '../phases-and-roles/use-vocabulary-change.ts'
import { sameItems, useCanvas } from '../session/session-context.tsx'
import { useView } from '../view-state/view.ts'
import { useReaderLocale } from '../words/reader-language.tsx'

/** Makes a role part of another: says first what goes along, and is one step to take back. */
export function MergeRole({ role, name }: { role: Role; name: string }) {
  const t = useTranslations('phasesAndRoles')
  const locale = useReaderLocale()
  const change = useVocabularyChange()
  const tell = useView((view) => view.tell)
  const show = usePhasesAndRoles((dialog) => dialog.show)
  const [intoId, setIntoId] = useState('')
  const what = useReferringWords('roles', role.id)
  const others = useCanvas((canvas) => rolesInOrder(canvas).filter(({ id }) => id !== role.id), sameItems)
  const hintId = useId()
  const into = others.find(({ id }) => id === intoId)
  const nameOf = (one: Role) => plainWords(say(one.label, locale) || say(one.name, locale))

  const merge = () => {
    if (!into || change(mergeRoles, { fromRoleId: role.id, intoRoleId: into.id }).kind !== 'done') return
    tell(t('role.merged', { from: name, into: nameOf(into) }))
    show('roles', into.id)
  }
  if (others.length === 0) return null
  return (
    <div className={styles['merge']}>
      <label className={field['label']}>
        {t('role.mergeInto')}
        <select
          className={field['input']}
          value={into ? intoId : ''}
          aria-describedby={hintId}
          onChange={({ target }) => setIntoId(target.value)}
        >
          <option value="">{t('role.mergeNone')}</option>
          {others.map((one) => (
            <option key={one.id} value={one.id}>
              {nameOf(one)}
            </option>
          ))}
        </select>
      </label>
      <Button size="small" aria-disabled={!into} onClick={merge}>
        {t('role.merge')}
      </Button>
      <output id={hintId} className={styles['hint']}>
        {into &&
          (what === ''
            ? t('role.mergeNothing', { from: name, into: nameOf(into) })
            : t('role.mergeWhat', { from: name, into: nameOf(into), what }))}
      </output>
    </div>
  )
}
