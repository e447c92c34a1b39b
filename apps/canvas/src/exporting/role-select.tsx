import { say, type Role } from '@praatplaat/model'
import field from '../design/field.module.css'
import { useReaderLocale } from '../words/reader-language.tsx'

interface RoleSelectProps {
  readonly label: string
  readonly roles: readonly Role[]
  readonly roleId: string | null
  /** What is chosen when no role is; left out, that is the first. */
  readonly nobody?: string
  readonly onChoose: (roleId: string | null) => void
}

/** One of some roles. */
export function RoleSelect({ label, roles, roleId, nobody, onChoose }: RoleSelectProps) {
  const locale = useReaderLocale()
  // Somebody may take a role away while this is open.
  const isThere = roles.some(({ id }) => id === roleId)
  const unchosen = nobody === undefined ? (roles[0]?.id ?? '') : ''
  return (
    <label className={field['label']}>
      {label}
      <select
        className={field['input']}
        value={isThere ? (roleId ?? '') : unchosen}
        onChange={({ target }) => onChoose(target.value || null)}
      >
        {nobody !== undefined && <option value="">{nobody}</option>}
        {roles.map(({ id, label: name }) => (
          <option key={id} value={id}>
            {say(name, locale)}
          </option>
        ))}
      </select>
    </label>
  )
}
