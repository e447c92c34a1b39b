import { say } from '@praatplaat/model'
import { useTranslations } from 'use-intl'
import { RoleChip } from '../role-chips/role-chip.tsx'
import { useCanvas } from '../session/session-context.tsx'
import { useReaderLocale } from '../words/reader-language.tsx'
import styles from './role-name.module.css'

/** A role in a line: its chip and its name. A role that somebody deleted is named as such. */
export function RoleName({ roleId, size = 26 }: { roleId: string; size?: number }) {
  const t = useTranslations('agreements')
  const locale = useReaderLocale()
  const role = useCanvas((canvas) => canvas.roles[roleId] ?? null)

  if (!role) return <em className={styles['gone']}>{t('roleGone')}</em>
  return (
    <span className={styles['role']}>
      <RoleChip roleId={roleId} size={size} />
      <span>{say(role.label, locale)}</span>
    </span>
  )
}
