import { agreementsInOrder, rolesInOrder } from '@praatplaat/model'
import { useTranslations } from 'use-intl'
import { sameItems, useCanvas } from '../session/session-context.tsx'
import styles from './export-choice.module.css'
import { RoleSelect } from './role-select.tsx'

interface CalendarRoleProps {
  readonly roleId: string | null
  readonly onChoose: (roleId: string | null) => void
}

/** Whose agreements go into the calendar: everybody's, or those of one role that has some with a date. */
export function CalendarRole({ roleId, onChoose }: CalendarRoleProps) {
  const t = useTranslations('exporting')
  const roles = useCanvas((canvas) => {
    const owners = new Set(
      agreementsInOrder(canvas).map(({ due, ownerId }) => (due === null ? null : ownerId)),
    )
    return rolesInOrder(canvas).filter(({ id }) => owners.has(id))
  }, sameItems)
  if (roles.length === 0) return null

  return (
    <li className={styles['option']}>
      <RoleSelect
        label={t('calendarOf')}
        roles={roles}
        roleId={roleId}
        nobody={t('everybody')}
        onChoose={onChoose}
      />
    </li>
  )
}
