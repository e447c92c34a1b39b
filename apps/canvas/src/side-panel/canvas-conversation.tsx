import { LooseNeeds } from '../needs/loose-needs.tsx'
import { OwnViewsSection } from '../own-view/own-views-section.tsx'
import { QuestionsSection } from '../questions/questions-section.tsx'
import { ResourcesSection } from '../resources/resources-section.tsx'
import { VotesSection } from '../voting/votes-section.tsx'
import { ThemesSection } from '../themes/themes-section.tsx'
import { NeedsShownChoice } from './needs-shown-choice.tsx'

/** What the conversation has brought for the whole programme: its questions, resources and themes. */
export function CanvasConversation() {
  return (
    <>
      <OwnViewsSection />
      <QuestionsSection phaseId={null} />
      <ResourcesSection phaseId={null} />
      <LooseNeeds />
      <ThemesSection />
      <VotesSection />
      <NeedsShownChoice />
    </>
  )
}
