import { HandoverPanel } from '../handovers/handover-panel.tsx'
import { NeedPanel } from '../needs/need-panel.tsx'
import { NotePanel } from '../notes/note-panel.tsx'
import { ResourcePanel } from '../resources/resource-panel.tsx'
import { RolePanel } from '../roles/role-panel.tsx'
import { ThemePanel } from '../themes/theme-panel.tsx'
import type { Selection } from '../view-state/view.ts'
import { ChipPanel } from './chip-panel.tsx'
import { PhasePanel } from './phase-panel.tsx'
import { PlacePanel } from './place-panel.tsx'

/** The panel of what is selected. */
export function SelectedPanel({ selection }: { selection: NonNullable<Selection> }) {
  switch (selection.kind) {
    case 'chip':
      return <ChipPanel key={selection.chipId} chipId={selection.chipId} />
    case 'phase':
      return <PhasePanel key={selection.phaseId} phaseId={selection.phaseId} />
    case 'place': {
      const { phaseId, roleId } = selection
      return <PlacePanel key={`${phaseId}.${roleId}`} phaseId={phaseId} roleId={roleId} />
    }
    case 'need':
      return <NeedPanel key={selection.id} needId={selection.id} />
    case 'resource':
      return <ResourcePanel key={selection.id} resourceId={selection.id} />
    case 'handover':
      return <HandoverPanel key={selection.id} handoverId={selection.id} />
    case 'note':
      return <NotePanel key={selection.id} noteId={selection.id} />
    case 'role':
      return <RolePanel key={selection.id} roleId={selection.id} />
    case 'theme':
      return <ThemePanel key={selection.id} themeId={selection.id} />
  }
}
