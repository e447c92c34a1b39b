import { PrintedPaper } from './printed-paper.tsx'
import { useIsPrinting } from './use-is-printing.ts'

/** What is printed by who prints the page itself: all that is on the canvas. */
export function CanvasOnPaper() {
  return useIsPrinting() && <PrintedPaper reader="report" employerId={null} />
}
