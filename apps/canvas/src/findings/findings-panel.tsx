import type { Finding } from '@praatplaat/model/findings'
import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../design/button.tsx'
import { Icon } from '../design/icon.tsx'
import { Loading } from '../design/loading.tsx'
import { switchMoneyTest } from '../money-test/switch-money-test.ts'
import { useCanvas } from '../session/session-context.tsx'
import { useView } from '../view-state/view.ts'
import { FindingGroupSection } from './finding-group-section.tsx'
import styles from './findings.module.css'
import { groupedFindings, sameFindingGroups } from './grouped-findings.ts'
import { OwnPanel } from './own-panel.tsx'
import { SetAsideList } from './set-aside-list.tsx'
import { useFindings } from './use-findings.ts'

/** Everything there is to talk over, by phase, and what the group has set aside. */
export function FindingsPanel() {
  const findings = useFindings()
  return findings === null ? <Loading within /> : <FindingsList findings={findings} />
}

function FindingsList({ findings }: { findings: readonly Finding[] }) {
  const t = useTranslations('findings')
  const closePanel = useView((view) => view.closePanel)
  const [open, setAside] = useMemo(
    () => [findings.filter(isOpen), findings.filter((finding) => !isOpen(finding))],
    [findings],
  )
  const groups = useCanvas((canvas) => groupedFindings(open, canvas), sameFindingGroups)

  return (
    <OwnPanel title={t('title')} sub={t('count', { count: open.length })} onClose={closePanel}>
      {open.length === 0 ? (
        <div className={styles['empty']}>
          <h3>{t('empty.heading')}</h3>
          <p>{t('empty.explain')}</p>
        </div>
      ) : (
        <p className={styles['quiet']}>{t('intro')}</p>
      )}
      <div className={styles['test']}>
        <Button size="small" onClick={() => switchMoneyTest(true)}>
          <Icon name="piggy-bank" size={16} /> {t('moneyTest')}
        </Button>
        <span className={styles['quiet']}>{t('moneyTestAsks')}</span>
      </div>
      {groups.map((group) => (
        <FindingGroupSection key={group.phaseId} group={group} />
      ))}
      {setAside.length > 0 && <SetAsideList findings={setAside} />}
    </OwnPanel>
  )
}

function isOpen({ dismissed }: Finding): boolean {
  return dismissed === null
}
