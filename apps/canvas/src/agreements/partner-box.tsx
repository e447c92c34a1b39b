import { setPartner } from '@praatplaat/model'
import styles from './agreement-editor.module.css'
import { RoleName } from './role-name.tsx'
import { useChange } from './use-change.ts'

interface PartnerBoxProps {
  agreementId: string
  roleId: string
  checked: boolean
}

/** One role that is a partner in an agreement, or not. */
export function PartnerBox({ agreementId, roleId, checked }: PartnerBoxProps) {
  const change = useChange()
  return (
    <label className={styles['partner']}>
      <input
        type="checkbox"
        value={roleId}
        checked={checked}
        onChange={({ target }) => change(setPartner, { agreementId, roleId, partner: target.checked })}
      />
      <RoleName roleId={roleId} size={24} />
    </label>
  )
}
