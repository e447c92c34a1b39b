import { changeRole, removeRole, rolesInOrder, say, type ArgsOf, type Role } from '@praatplaat/model'
import { useTranslations } from 'use-intl'
import { hasNamesake } from '../phases-and-roles/has-namesake.ts'
import { hasTemplateWords } from '../phases-and-roles/has-template-words.ts'
import { longest } from '../phases-and-roles/name-lengths.ts'
import styles from '../phases-and-roles/phases-and-roles.module.css'
import { plainWords } from '../phases-and-roles/plain-words.ts'
import { RemoveButton } from '../phases-and-roles/remove-button.tsx'
import { Tick } from '../phases-and-roles/tick.tsx'
import { useVocabularyChange } from '../phases-and-roles/use-vocabulary-change.ts'
import { WordsField } from '../phases-and-roles/words-field.tsx'
import { RoleChip } from '../role-chips/role-chip.tsx'
import { useCanvas } from '../session/session-context.tsx'
import { useReaderLocale } from '../words/reader-language.tsx'
import { ColourChoice } from './colour-choice.tsx'
import { MergeRole } from './merge-role.tsx'
import { SymbolChoice } from './symbol-choice.tsx'

/** Everything about a role that the group can make its own. */
export function RoleFields({ role, name }: { role: Role; name: string }) {
  const t = useTranslations('phasesAndRoles')
  const locale = useReaderLocale()
  const change = useVocabularyChange()
  const { id: roleId, label, name: fullName, description } = role
  const namesake = useCanvas((canvas) =>
    hasNamesake(
      name,
      rolesInOrder(canvas).flatMap((one) => (one.id === roleId ? [] : [one.label])),
      locale,
    ),
  )
  const put = (fields: Omit<ArgsOf<typeof changeRole>, 'roleId'>) => change(changeRole, { roleId, ...fields })
  // A role without a longer name is called by its label in lists too.
  const isOneName = plainWords(say(fullName, locale)) === plainWords(say(label, locale))

  return (
    <>
      <p className={styles['preview']}>
        <RoleChip roleId={roleId} size={76} />
        <span>{name}</span>
      </p>
      {hasTemplateWords([label, fullName, description]) && (
        <p className={styles['hint']}>{t('templateWords')}</p>
      )}
      <WordsField
        label={t('role.label')}
        held={label}
        maxLength={longest.label}
        remark={namesake ? t('namesake.roles') : ''}
        onKeep={(line) => put({ label: line, ...(isOneName && { name: line }) })}
      />
      <WordsField
        label={t('role.name')}
        held={fullName}
        maxLength={longest.name}
        mayBeEmpty
        onKeep={(line) => put({ name: line || name })}
      />
      <WordsField
        label={t('role.code')}
        held={role.code}
        maxLength={longest.code}
        mayBeEmpty
        onKeep={(code) => put({ code })}
      />
      <WordsField
        label={t('role.description')}
        held={description}
        maxLength={longest.description}
        mayBeEmpty
        long
        onKeep={(line) => put({ description: line })}
      />
      <SymbolChoice value={role.symbol} colour={role.colour} onChoose={(symbol) => put({ symbol })} />
      <ColourChoice value={role.colour} onChoose={(colour) => put({ colour })} />
      <Tick
        label={t('role.hide')}
        hint={t('role.hideHint')}
        checked={role.hidden}
        onChange={(hidden) => put({ hidden })}
      />
      <MergeRole role={role} name={name} />
      <RemoveButton kind="roles" id={roleId} name={name} onRemove={() => change(removeRole, { roleId })} />
    </>
  )
}
