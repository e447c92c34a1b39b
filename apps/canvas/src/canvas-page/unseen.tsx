import { Announcements } from '../announcements/announcements.tsx'
import { CanvasOnPaper } from '../on-paper/canvas-on-paper.tsx'

/** What belongs to an open canvas and is not on the screen: what is said to the ear, and what is printed. */
export function Unseen() {
  return (
    <>
      <Announcements />
      <CanvasOnPaper />
    </>
  )
}
