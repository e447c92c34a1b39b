import { OwnViewsPanel } from '../own-view/own-views-panel.tsx'
import { VotesPanel } from '../voting/votes-panel.tsx'

/** The panel of what a group does together. */
export function TogetherPanel({ panel }: { panel: 'own-views' | 'votes' }) {
  return panel === 'votes' ? <VotesPanel /> : <OwnViewsPanel />
}
