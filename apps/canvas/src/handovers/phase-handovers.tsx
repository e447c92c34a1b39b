import { handoversOf } from '@praatplaat/model'
import { useTranslations } from 'use-intl'
import { sameItems, useCanvas } from '../session/session-context.tsx'
import { PanelSection } from '../side-panel/panel-section.tsx'
import { RowList } from '../side-panel/row-list.tsx'
import { HandoverRow } from './handover-row.tsx'

/** Where the lead of a phase goes next, and where it came from. Nothing when the lead stays with the same role. */
export function PhaseHandovers({ phaseId }: { phaseId: string }) {
  const t = useTranslations('handovers')
  const onward = useCanvas((canvas) => idsOf(handoversOf(canvas), 'fromPhaseId', phaseId), sameItems)
  const inward = useCanvas((canvas) => idsOf(handoversOf(canvas), 'toPhaseId', phaseId), sameItems)

  return (
    <>
      {[onward, inward].map((ids, index) => {
        const title = t(index === 0 ? 'onward' : 'inward')
        return (
          ids.length > 0 && (
            <PanelSection key={title} title={title}>
              <RowList label={title}>
                {ids.map((id) => (
                  <HandoverRow key={id} handoverId={id} />
                ))}
              </RowList>
            </PanelSection>
          )
        )
      })}
    </>
  )
}

function idsOf(
  handovers: ReturnType<typeof handoversOf>,
  side: 'fromPhaseId' | 'toPhaseId',
  phaseId: string,
) {
  return handovers.filter((handover) => handover[side] === phaseId).map(({ id }) => id)
}
