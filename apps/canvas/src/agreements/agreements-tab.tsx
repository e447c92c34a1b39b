import { agreementsInOrder } from '@praatplaat/model'
import { useTranslations } from 'use-intl'
import { Button } from '../design/button.tsx'
import { useCanvas } from '../session/session-context.tsx'
import { AddAgreement } from './add-agreement.tsx'
import { AgreementList } from './agreement-list.tsx'
import { AgreementsCount } from './agreements-count.tsx'
import { everything, passes } from './agreements-filter.ts'
import { ColumnNames } from './column-names.tsx'
import { EmptyList } from './empty-list.tsx'
import { useOpenAgreementId } from './open-agreement.ts'
import { countIn, phaseGroups, sameGroups } from './phase-groups.ts'
import { PhaseGroupSection } from './phase-group-section.tsx'
import { useAgreementsFilter } from './use-agreements-filter.ts'

/** All agreements by phase, for who wants to know what they must do, and to go on from there. */
export function AgreementsTab() {
  const t = useTranslations('agreements')
  const { filter, setFilter } = useAgreementsFilter()
  const openId = useOpenAgreementId()
  // What one is working on stays in sight, also when a change takes it out of the filter.
  const groups = useCanvas(
    (canvas) =>
      phaseGroups(
        canvas,
        agreementsInOrder(canvas).filter((agreement) => agreement.id === openId || passes(agreement, filter)),
      ),
    sameGroups,
  )
  const isEmpty = useCanvas((canvas) => Object.keys(canvas.agreements).length === 0)

  const isFiltered = filter.roleId !== null || filter.status !== null
  const shown = countIn(groups)
  const visible = isFiltered ? groups.filter(({ ids }) => ids.length > 0) : groups
  return (
    <>
      {!isEmpty && <AgreementsCount shown={shown} />}
      {isEmpty && (
        <EmptyList heading={t('empty.heading')} todo={t('empty.explain')} viewer={t('empty.viewer')} />
      )}
      {!isEmpty && shown === 0 && (
        <EmptyList todo={t('filter.nothing')}>
          <Button onClick={() => setFilter(everything)}>{t('filter.showAll')}</Button>
        </EmptyList>
      )}
      {shown > 0 && <ColumnNames />}
      {visible.map(({ phaseId, ids }) => (
        <PhaseGroupSection
          key={phaseId}
          phaseId={phaseId}
          withoutPhase={t('withoutPhase')}
          count={ids.length === 0 ? t('none') : t('count', { count: ids.length })}
          isEmpty={ids.length === 0}
          wants
          renderAdd={(title) =>
            phaseId !== null && (
              <AddAgreement phaseId={phaseId} ownerId={filter.roleId} phaseName={title} look="plain" />
            )
          }
        >
          {(title) => <AgreementList agreementIds={ids} label={title} />}
        </PhaseGroupSection>
      ))}
    </>
  )
}
