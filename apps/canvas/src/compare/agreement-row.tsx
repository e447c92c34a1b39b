import type { AgreementOfTable } from '@praatplaat/model/comparison'
import { useFormatter, useTranslations } from 'use-intl'
import { StatusTag } from '../agreements/status-tag.tsx'
import { ChipFace } from '../role-chips/role-chip.tsx'
import styles from './compare.module.css'
import type { Names } from './use-names.ts'

interface AgreementRowProps {
  readonly one: AgreementOfTable
  readonly phase: string
  readonly names: Names
}

/** An agreement of a table: what, which phase, who sees to it, by when, and how it stands. */
export function AgreementRow({ one: { table, agreement, owner }, phase, names }: AgreementRowProps) {
  const t = useTranslations('compare')
  const format = useFormatter()
  const { text, due, status, remark } = agreement
  return (
    <article className={styles['agreement']}>
      <p className={styles['table']}>{names.table(table)}</p>
      <div className={styles['what']}>
        <p>{text.trim() === '' ? <span className={styles['hint']}>{t('noText')}</span> : text}</p>
        {remark.trim() !== '' && <p className={styles['hint']}>{remark}</p>}
        <p className={styles['hint']}>{phase}</p>
      </div>
      <p className={styles['role']}>
        {owner === null ? (
          <span className={styles['hint']}>{t('noOwner')}</span>
        ) : (
          <>
            <ChipFace role={names.roleAt(owner)} size={26} /> {names.role(owner)}
          </>
        )}
      </p>
      <p className={styles['due']}>
        {due === null ? (
          <span className={styles['hint']}>{t('noDate')}</span>
        ) : (
          <time dateTime={due}>
            {t('by', {
              date: format.dateTime(new Date(`${due}T00:00:00Z`), {
                day: 'numeric',
                month: 'short',
                year: 'numeric',
                timeZone: 'UTC',
              }),
            })}
          </time>
        )}
      </p>
      <StatusTag status={status} />
    </article>
  )
}
