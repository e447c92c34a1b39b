import { moveRole, rolesInOrder, say } from '@praatplaat/model'
import { useTranslations } from 'use-intl'
import { ListItem } from '../phases-and-roles/list-item.tsx'
import styles from '../phases-and-roles/phases-and-roles.module.css'
import { plainWords } from '../phases-and-roles/plain-words.ts'
import { usePhasesAndRoles } from '../phases-and-roles/use-phases-and-roles.ts'
import { useVocabularyChange } from '../phases-and-roles/use-vocabulary-change.ts'
import { RoleChip } from '../role-chips/role-chip.tsx'
import { sameItems, useCanvas } from '../session/session-context.tsx'
import { useView } from '../view-state/view.ts'
import { useReaderLocale } from '../words/reader-language.tsx'
import { AddRole } from './add-role.tsx'
import { RoleFields } from './role-fields.tsx'

/** The roles in the order of the tray, hidden ones too. */
export function RolesList() {
  const t = useTranslations('phasesAndRoles')
  const locale = useReaderLocale()
  const change = useVocabularyChange()
  const tell = useView((view) => view.tell)
  const roles = useCanvas(rolesInOrder, sameItems)
  const opened = usePhasesAndRoles((dialog) => dialog.shown?.opened ?? null)
  const show = usePhasesAndRoles((dialog) => dialog.show)

  return (
    <>
      <ol className={styles['list']} aria-label={t('roles')}>
        {roles.map((role, at) => {
          const name = plainWords(say(role.label, locale) || say(role.name, locale)) || t('untitledRole')
          return (
            <ListItem
              key={role.id}
              name={name}
              picture={<RoleChip roleId={role.id} size={34} />}
              hidden={role.hidden}
              at={at}
              count={roles.length}
              onMove={(index) => {
                if (change(moveRole, { roleId: role.id, index }).kind === 'done')
                  tell(t('moved', { name, at: index + 1, count: roles.length }))
              }}
              isOpen={opened === role.id}
              onToggle={() => show('roles', opened === role.id ? null : role.id)}
            >
              <RoleFields role={role} name={name} />
            </ListItem>
          )
        })}
      </ol>
      <AddRole />
    </>
  )
}
