import { OwnViewsSection } from '../own-view/own-views-section.tsx'
import { VotesSection } from '../voting/votes-section.tsx'

/** Begins what a group does together: views of one's own first, and votes. */
export function TogetherSections() {
  return (
    <>
      <OwnViewsSection />
      <VotesSection />
    </>
  )
}
