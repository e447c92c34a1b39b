import { useEffect, type RefObject } from 'react'

/**
 * Gives the focus to `fallback` when what had it inside `area` is gone, because it was deleted or
 * moved away. Else a keyboard reader would have to begin at the top of the page again.
 */
export function useKeepFocus(
  area: RefObject<HTMLElement | null>,
  fallback: RefObject<HTMLElement | null>,
): void {
  useEffect(() => {
    const element = area.current
    if (!element) return undefined
    let last: EventTarget | null = null
    const remember = ({ target }: FocusEvent) => (last = target)
    const watch = new MutationObserver(() => {
      const isLost = last instanceof Element && !last.isConnected && document.activeElement === document.body
      if (isLost) fallback.current?.focus()
      if (last instanceof Element && !last.isConnected) last = null
    })
    element.addEventListener('focusin', remember)
    watch.observe(element, { childList: true, subtree: true })
    return () => {
      watch.disconnect()
      element.removeEventListener('focusin', remember)
    }
  }, [area, fallback])
}
