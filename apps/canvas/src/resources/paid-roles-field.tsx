import { setPaidRole, shownRoles, type Resource } from '@praatplaat/model'
import { useTranslations } from 'use-intl'
import { RoleName } from '../agreements/role-name.tsx'
import { sameItems, useCanvas, useMayEdit } from '../session/session-context.tsx'
import { useChange } from '../side-panel/use-change.ts'
import styles from './resources.module.css'

/** Whose work a resource pays for: when it ends, so may they. */
export function PaidRolesField({ resource: { id: resourceId, paidRoleIds } }: { resource: Resource }) {
  const t = useTranslations('resources')
  const mayEdit = useMayEdit()
  const change = useChange()
  const roles = useCanvas((canvas) => shownRoles(canvas).map(({ id }) => id), sameItems)
  // A role that is gone stays in the list as long as it is paid: taking the mark away puts it right.
  const choices = [...roles, ...paidRoleIds.filter((id) => !roles.includes(id))]

  return (
    <details className={styles['paid']} open={paidRoleIds.length > 0}>
      <summary>{t('pays', { count: paidRoleIds.length })}</summary>
      <p>{t('paysWhy')}</p>
      <fieldset disabled={!mayEdit}>
        <legend className="visually-hidden">{t('pays', { count: paidRoleIds.length })}</legend>
        {choices.map((roleId) => (
          <label key={roleId}>
            <input
              type="checkbox"
              checked={paidRoleIds.includes(roleId)}
              onChange={({ target }) => change(setPaidRole, { resourceId, roleId, paid: target.checked })}
            />
            <RoleName roleId={roleId} size={24} />
          </label>
        ))}
      </fieldset>
    </details>
  )
}
