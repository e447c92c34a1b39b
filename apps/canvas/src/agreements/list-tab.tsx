import type { Canvas } from '@praatplaat/model'
import type { RoleLens } from '@praatplaat/model/findings'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../design/button.tsx'
import { useLens } from '../role-lens/use-lens.ts'
import { useCanvas, useMayEdit } from '../session/session-context.tsx'
import { useView } from '../view-state/view.ts'
import styles from './agreements-view.module.css'
import { EmptyList } from './empty-list.tsx'
import { countIn, phaseGroups, sameGroups } from './phase-groups.ts'
import { PhaseGroupSection } from './phase-group-section.tsx'
import section from './phase-group-section.module.css'

interface ListTabProps {
  readonly kind: 'needs' | 'resources' | 'questions'
  /** All of the kind, in the order of the road; through a lens, those that belong to it. */
  readonly things: (
    canvas: Canvas,
    lens: RoleLens | null,
  ) => readonly { readonly id: string; readonly phaseId: string | null }[]
  readonly withoutPhase: string
  /** Whether something can be added without a phase. */
  readonly addsWithoutPhase?: boolean
  /** The rows of a phase. */
  readonly renderList: (ids: readonly string[], label: string) => ReactNode
  /** The form to add one to a phase. */
  readonly renderForm: (phaseId: string | null) => ReactNode
}

/** All needs, resources or questions by phase, each group with a way to add one. */
export function ListTab({
  kind,
  things,
  withoutPhase,
  addsWithoutPhase = false,
  renderList,
  renderForm,
}: ListTabProps) {
  const t = useTranslations('agreements')
  const mayEdit = useMayEdit()
  const lens = useLens()
  const found = useCanvas((canvas) => phaseGroups(canvas, things(canvas, lens)), sameGroups)
  const all = useCanvas((canvas) => Object.keys(canvas[kind]).length)
  const hasLoose = found.some(({ phaseId }) => phaseId === null)
  const groups = addsWithoutPhase && mayEdit && !hasLoose ? [...found, { phaseId: null, ids: [] }] : found
  const shown = countIn(groups)
  // Through a lens only what there is; else every phase, to add to.
  const visible = lens ? groups.filter(({ ids }) => ids.length > 0) : groups

  return (
    <>
      <output className={styles['count']}>
        <strong>{t(`lists.${kind}.count`, { count: shown })}</strong> {t(`lists.${kind}.intro`)}
      </output>
      {all === 0 && (
        <EmptyList
          heading={t(`lists.${kind}.emptyHeading`)}
          todo={t(`lists.${kind}.empty`)}
          viewer={t(`lists.${kind}.viewer`)}
        />
      )}
      {lens && all > 0 && shown === 0 && (
        <EmptyList todo={t('lists.filtered')}>
          <Button onClick={() => useView.getState().look(null)}>{t('lists.showAll')}</Button>
        </EmptyList>
      )}
      {visible.map(({ phaseId, ids }) => (
        <PhaseGroupSection
          key={phaseId}
          phaseId={phaseId}
          withoutPhase={withoutPhase}
          count={ids.length === 0 ? t(`lists.${kind}.none`) : t(`lists.${kind}.count`, { count: ids.length })}
          isEmpty={ids.length === 0}
        >
          {(title) => (
            <div className={section['rows']}>
              {ids.length > 0 && renderList(ids, title)}
              {(phaseId !== null || addsWithoutPhase) && renderForm(phaseId)}
            </div>
          )}
        </PhaseGroupSection>
      ))}
    </>
  )
}
