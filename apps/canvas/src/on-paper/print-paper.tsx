import { useEffect, useEffectEvent } from 'react'
import { createPortal } from 'react-dom'
import { PrintedPaper, type PrintedPaperProps } from './printed-paper.tsx'

interface PrintPaperProps extends PrintedPaperProps {
  readonly onPrinted: () => void
}

/** Prints the paper for one reader, which lies beside the page until the browser is done with it. */
export function PrintPaper({ onPrinted, ...asked }: PrintPaperProps) {
  const printed = useEffectEvent(onPrinted)
  useEffect(() => {
    addEventListener('afterprint', printed)
    // Not at once: where effects run twice, for they are tried out, one print is enough.
    const frame = requestAnimationFrame(() => print())
    return () => {
      removeEventListener('afterprint', printed)
      cancelAnimationFrame(frame)
    }
  }, [])
  // Outside the dialog, which no browser prints over pages.
  return createPortal(<PrintedPaper {...asked} />, document.body)
}
