import { recallFinding } from '@praatplaat/model'
import type { Finding } from '@praatplaat/model/findings'
import { memo } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../design/button.tsx'
import { useMayEdit, useSession } from '../session/session-context.tsx'
import panel from '../side-panel/side-panel.module.css'
import { useView } from '../view-state/view.ts'
import styles from './findings.module.css'
import { useTold } from './use-told.ts'

/** What the group has set aside, folded: with the reason, and the way back. */
export function SetAsideList({ findings }: { findings: readonly Finding[] }) {
  const t = useTranslations('findings')
  return (
    <details className={panel['more']}>
      <summary>{t('setAside.list', { count: findings.length })}</summary>
      <ul className={styles['list']}>
        {findings.map((finding) => (
          <SetAsideItem key={finding.id} finding={finding} />
        ))}
      </ul>
    </details>
  )
}

const SetAsideItem = memo(function SetAsideItem({ finding }: { finding: Finding }) {
  const t = useTranslations('findings')
  const { title } = useTold(finding)
  const { commit } = useSession()
  const mayEdit = useMayEdit()
  const { code, subject, dismissed } = finding

  const recall = () => {
    commit(recallFinding, { code, subject })
    useView.getState().tell(t('setAside.recalled'))
  }
  return (
    <li className={styles['finding']}>
      <h4>{title}</h4>
      <p className={styles['why']}>
        {dismissed ? t('setAside.because', { reason: dismissed }) : t('setAside.noReason')}
      </p>
      {mayEdit && (
        <div className={styles['actions']}>
          <Button size="small" onClick={recall}>
            {t('setAside.recall')}
            <span className="visually-hidden">: {title}</span>
          </Button>
        </div>
      )}
    </li>
  )
})
