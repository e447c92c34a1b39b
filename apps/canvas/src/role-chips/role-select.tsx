import { say } from '@praatplaat/model'
import { useTranslations } from 'use-intl'
import field from '../design/field.module.css'
import { sameItems, useCanvas } from '../session/session-context.tsx'
import { useReaderLocale } from '../words/reader-language.tsx'
import { RoleChip } from './role-chip.tsx'
import styles from './role-select.module.css'
import { rolesToChoose } from './roles-to-choose.ts'

interface RoleSelectProps {
  readonly label: string
  readonly value: string | null
  /** What choosing nobody is called. */
  readonly nobody: string
  readonly onChoose: (roleId: string | null) => void
  /** A role that cannot be chosen, because it is the other one. */
  readonly except?: string | null
  readonly disabled?: boolean
}

/** One role out of all. A role that is gone is named as such, and put right by choosing another. */
export function RoleSelect({
  label,
  value,
  nobody,
  onChoose,
  except = null,
  disabled = false,
}: RoleSelectProps) {
  const t = useTranslations('editing')
  const locale = useReaderLocale()
  const roles = useCanvas((canvas) => rolesToChoose(canvas, [value]), sameItems)
  const isGone = value !== null && !roles.some(({ id }) => id === value)

  return (
    <label className={field['label']}>
      {label}
      <span className={styles['marked']}>
        {value !== null && !isGone && <RoleChip roleId={value} size={30} />}
        <select
          className={field['input']}
          value={value ?? ''}
          disabled={disabled}
          data-gone={isGone || undefined}
          onChange={({ target }) => onChoose(target.value || null)}
        >
          <option value="">{nobody}</option>
          {isGone && <option value={value}>{t('roleGone')}</option>}
          {roles
            .filter(({ id }) => id !== except || id === value)
            .map(({ id, name }) => (
              <option key={id} value={id}>
                {say(name, locale)}
              </option>
            ))}
        </select>
      </span>
    </label>
  )
}
