import { resourcesInOrder, type Canvas } from '@praatplaat/model'
import { moneyTest, type MoneyTest } from '@praatplaat/model/findings'
import { useTranslations } from 'use-intl'
import { Button } from '../design/button.tsx'
import { OwnPanel } from '../findings/own-panel.tsx'
import { sameItems, useCanvas, useMayEdit } from '../session/session-context.tsx'
import { PanelSection } from '../side-panel/panel-section.tsx'
import { RowList } from '../side-panel/row-list.tsx'
import { ResourceRow } from '../resources/resource-row.tsx'
import { KeepingPhases } from './keeping-phases.tsx'
import { LosingPhase } from './losing-phase.tsx'
import styles from './money-test.module.css'
import { switchMoneyTest } from './switch-money-test.ts'

/** The "geldpotje test": per phase what is lost when the temporary money has ended, and what to talk about then. */
export function MoneyTestPanel() {
  const t = useTranslations('moneyTest')
  const test = useCanvas(moneyTest, sameTest)
  const losing = test.phases.filter(({ lostResourceIds }) => lostResourceIds.length > 0)
  const keeping = test.phases.filter(({ lostResourceIds }) => lostResourceIds.length === 0)
  const hurt = losing.filter(({ keepsDoers, keepsMeans }) => !keepsDoers || !keepsMeans)

  return (
    <OwnPanel title={t('title')} sub={t('asks')} onClose={() => switchMoneyTest(false)}>
      {test.temporary.length === 0 ? (
        <NothingTemporary />
      ) : (
        <p className={styles['summary']} data-hurt={hurt.length > 0 || undefined}>
          {t('ends', { count: test.temporary.length })} {t('hurt', { count: hurt.length })}
        </p>
      )}
      {losing.map((phase) => (
        <LosingPhase key={phase.phaseId} phase={phase} />
      ))}
      {test.temporary.length > 0 && keeping.length > 0 && (
        <KeepingPhases phaseIds={keeping.map(({ phaseId }) => phaseId)} />
      )}
      <Button onClick={() => switchMoneyTest(false)}>{t('stop')}</Button>
    </OwnPanel>
  )
}

/** Nobody said yet of anything that it is for a while: what to do, and of what it can be said. */
function NothingTemporary() {
  const t = useTranslations('moneyTest')
  const mayEdit = useMayEdit()
  const unsaid = useCanvas(unsaidIds, sameItems)
  return (
    <>
      <div className={styles['empty']}>
        <h3>{t('empty.heading')}</h3>
        <p>{t(mayEdit ? 'empty.explain' : 'empty.viewer')}</p>
      </div>
      {mayEdit && unsaid.length > 0 && (
        <PanelSection title={t('empty.unsaid')}>
          <RowList label={t('empty.unsaid')}>
            {unsaid.map((id) => (
              <ResourceRow key={id} resourceId={id} withProvider />
            ))}
          </RowList>
        </PanelSection>
      )}
    </>
  )
}

function unsaidIds(canvas: Canvas): readonly string[] {
  return resourcesInOrder(canvas).flatMap(({ id, lasting }) => (lasting === null ? [id] : []))
}

/** The test is put together anew at each change. */
function sameTest(a: MoneyTest, b: MoneyTest): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
