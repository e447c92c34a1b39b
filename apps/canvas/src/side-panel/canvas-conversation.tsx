import { LooseNeeds } from '../needs/loose-needs.tsx'
import { useWasIdle } from '../parts/use-was-idle.ts'
import { QuestionsSection } from '../questions/questions-section.tsx'
import { ResourcesSection } from '../resources/resources-section.tsx'
import { ThemesSection } from '../themes/themes-section.tsx'
import { part } from '../parts/part.tsx'
import { NeedsShownChoice } from './needs-shown-choice.tsx'

/** What a group can do together beside the conversation. The board stands there before it. */
const TogetherSections = part<object>({
  words: ['own-view', 'voting'],
  load: () => import('../together/together-sections.tsx').then((file) => file.TogetherSections),
  frame: () => null,
})

/** What the conversation has brought for the whole programme: its questions, resources and themes. */
export function CanvasConversation() {
  const wasIdle = useWasIdle()
  return (
    <>
      <QuestionsSection phaseId={null} />
      <ResourcesSection phaseId={null} />
      <LooseNeeds />
      <ThemesSection />
      {wasIdle && <TogetherSections />}
      <NeedsShownChoice />
    </>
  )
}
