import { OwnViews } from '../own-view/own-views.tsx'
import { Votes } from '../voting/votes.tsx'

/** What is asked of everybody at the table now: a view of their own, or dots. */
export function Together() {
  return (
    <>
      <OwnViews />
      <Votes />
    </>
  )
}
