import { useRef } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../design/button.tsx'
import { useCanvas, useMayEdit, useSession } from '../session/session-context.tsx'
import { useGoal } from '../view-state/use-goal.ts'
import { AgreementGroupSection } from './agreement-group-section.tsx'
import { agreementGroups, sameGroups } from './agreement-groups.ts'
import { AgreementsCount } from './agreements-count.tsx'
import { everything, passes } from './agreements-filter.ts'
import styles from './agreements-view.module.css'
import { ColumnNames } from './column-names.tsx'
import { FilterBar } from './filter-bar.tsx'
import { openAgreement, useOpenAgreementId } from './open-agreement.ts'
import { useAgreementsFilter } from './use-agreements-filter.ts'
import { focusHome, useKeepFocus } from './use-keep-focus.ts'
import { useTellWhenGone } from './use-tell-when-gone.ts'

/** The view "Afspraken": all agreements by phase, for who wants to know what they must do, and to go on from there. */
export function AgreementsView() {
  const t = useTranslations('agreements')
  const mayEdit = useMayEdit()
  const { filter, setFilter } = useAgreementsFilter()
  const openId = useOpenAgreementId()
  // What one is working on stays in sight, also when a change takes it out of the filter.
  const groups = useCanvas(
    (canvas) => agreementGroups(canvas, (agreement) => agreement.id === openId || passes(agreement, filter)),
    sameGroups,
  )
  const isEmpty = useCanvas((canvas) => Object.keys(canvas.agreements).length === 0)
  const session = useSession()
  const main = useRef<HTMLElement>(null)
  useKeepFocus(main)
  useTellWhenGone()
  // One comes here for one agreement, or for all that a role sees to.
  useGoal('agreements', (goal) => {
    const [kind, id = ''] = goal.split(':')
    if (kind === 'agreement') openAgreement(session, id)
    else {
      setFilter({ ...everything, roleId: id })
      main.current?.querySelector<HTMLElement>('[data-focus-home]')?.focus()
    }
    return true
  })

  const isFiltered = filter.roleId !== null || filter.status !== null
  const shown = groups.reduce((count, { agreementIds }) => count + agreementIds.length, 0)
  const visible = isFiltered ? groups.filter(({ agreementIds }) => agreementIds.length > 0) : groups

  return (
    <main ref={main} className={styles['view']}>
      <div className={styles['page']}>
        <header className={styles['head']}>
          <div>
            <h2 {...focusHome}>{t('title')}</h2>
            {isEmpty ? <p>{t('intro')}</p> : <AgreementsCount shown={shown} />}
          </div>
          {!isEmpty && <FilterBar />}
        </header>
        {isEmpty && (
          <div className={styles['empty']}>
            <h3>{t('empty.heading')}</h3>
            <p>{t(mayEdit ? 'empty.explain' : 'empty.viewer')}</p>
          </div>
        )}
        {!isEmpty && shown === 0 && (
          <div className={styles['empty']}>
            <p>{t('filter.nothing')}</p>
            <Button onClick={() => setFilter(everything)}>{t('filter.showAll')}</Button>
          </div>
        )}
        {shown > 0 && <ColumnNames />}
        {visible.map((group) => (
          <AgreementGroupSection key={group.phaseId} group={group} ownerId={filter.roleId} />
        ))}
      </div>
    </main>
  )
}
