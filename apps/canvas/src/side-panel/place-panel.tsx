import { phaseRoleId } from '@praatplaat/model'
import { useCanvas } from '../session/session-context.tsx'
import { AbsentPanel } from './absent-panel.tsx'
import { ChipPanel } from './chip-panel.tsx'

interface PlacePanelProps {
  readonly phaseId: string
  readonly roleId: string
}

/** The panel of a role in a phase, whether it stands there or not; it may come or go while one looks. */
export function PlacePanel({ phaseId, roleId }: PlacePanelProps) {
  const chipId = phaseRoleId(phaseId, roleId)
  const stands = useCanvas((canvas) => chipId in canvas.chips)
  return stands ? <ChipPanel chipId={chipId} /> : <AbsentPanel phaseId={phaseId} roleId={roleId} />
}
