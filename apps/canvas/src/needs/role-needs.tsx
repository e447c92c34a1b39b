import { needsOf, phaseRoleId, type Canvas } from '@praatplaat/model'
import { useTranslations } from 'use-intl'
import { sameItems, useCanvas, useMayEdit } from '../session/session-context.tsx'
import { PanelSection } from '../side-panel/panel-section.tsx'
import { RowList } from '../side-panel/row-list.tsx'
import styles from '../side-panel/side-panel.module.css'
import { AddNeed } from './add-need.tsx'
import { NeedRow } from './need-row.tsx'
import { PointAtNeed } from './point-at-need.tsx'

interface RoleNeedsProps {
  readonly phaseId: string
  readonly roleId: string
}

/** What a role needs in a phase and of whom, and what others need of it there. */
export function RoleNeeds({ phaseId, roleId }: RoleNeedsProps) {
  const t = useTranslations('needs')
  const mayEdit = useMayEdit()
  const gets = useCanvas((canvas) => idsWhere(canvas, phaseId, 'fromRoleId', roleId), sameItems)
  const gives = useCanvas((canvas) => idsWhere(canvas, phaseId, 'toRoleId', roleId), sameItems)

  return (
    <>
      <PanelSection
        title={t('ofThisRole')}
        empty={gets.length > 0 ? null : t(mayEdit ? 'emptyOfRole' : 'none')}
      >
        {gets.length > 0 && (
          <RowList label={t('ofThisRole')}>
            {gets.map((id) => (
              <NeedRow key={id} needId={id} shows="to" />
            ))}
          </RowList>
        )}
        {mayEdit && (
          <div className={styles['actions']}>
            <PointAtNeed chipId={phaseRoleId(phaseId, roleId)} />
            <AddNeed phaseId={phaseId} fromRoleId={roleId} />
          </div>
        )}
      </PanelSection>
      {gives.length > 0 && (
        <PanelSection title={t('ofOthers')}>
          <RowList label={t('ofOthers')}>
            {gives.map((id) => (
              <NeedRow key={id} needId={id} shows="from" />
            ))}
          </RowList>
        </PanelSection>
      )}
    </>
  )
}

function idsWhere(canvas: Canvas, phaseId: string, side: 'fromRoleId' | 'toRoleId', roleId: string) {
  return needsOf(canvas, phaseId)
    .filter((need) => need[side] === roleId)
    .map(({ id }) => id)
}
