import { rolesInOrder } from '@praatplaat/model'
import { rolesOfParty } from '@praatplaat/model/findings'
import { useTranslations } from 'use-intl'
import { sameItems, useCanvas } from '../session/session-context.tsx'
import { RoleSelect } from './role-select.tsx'

interface EmployerRoleProps {
  readonly roleId: string | null
  readonly onChoose: (roleId: string | null) => void
}

/** Which employer a document is for, on a canvas with several. */
export function EmployerRole({ roleId, onChoose }: EmployerRoleProps) {
  const t = useTranslations('exporting')
  const employers = useCanvas((canvas) => {
    const ids = rolesOfParty(canvas, 'employer')
    return rolesInOrder(canvas).filter(({ id }) => ids.has(id))
  }, sameItems)
  if (employers.length < 2) return null
  return <RoleSelect label={t('whichEmployer')} roles={employers} roleId={roleId} onChoose={onChoose} />
}
