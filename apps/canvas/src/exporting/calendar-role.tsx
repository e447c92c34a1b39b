import { agreementsInOrder, rolesInOrder, say } from '@praatplaat/model'
import { useTranslations } from 'use-intl'
import field from '../design/field.module.css'
import { sameItems, useCanvas } from '../session/session-context.tsx'
import { useReaderLocale } from '../words/reader-language.tsx'
import styles from './export-choice.module.css'

interface CalendarRoleProps {
  readonly roleId: string | null
  readonly onChoose: (roleId: string | null) => void
}

/** Whose agreements go into the calendar: everybody's, or those of one role that has some with a date. */
export function CalendarRole({ roleId, onChoose }: CalendarRoleProps) {
  const t = useTranslations('exporting')
  const locale = useReaderLocale()
  const roles = useCanvas((canvas) => {
    const owners = new Set(
      agreementsInOrder(canvas).map(({ due, ownerId }) => (due === null ? null : ownerId)),
    )
    return rolesInOrder(canvas).filter(({ id }) => owners.has(id))
  }, sameItems)
  if (roles.length === 0) return null

  return (
    <li className={styles['option']}>
      <label className={field['label']}>
        {t('calendarOf')}
        <select
          className={field['input']}
          // Somebody may take the last date of a role away while this is open.
          value={roles.some(({ id }) => id === roleId) ? (roleId ?? '') : ''}
          onChange={({ target }) => onChoose(target.value || null)}
        >
          <option value="">{t('everybody')}</option>
          {roles.map(({ id, label }) => (
            <option key={id} value={id}>
              {say(label, locale)}
            </option>
          ))}
        </select>
      </label>
    </li>
  )
}
