import { useEffect, type RefObject } from 'react'

/** Marks a heading that takes the focus for what stands under it; spread it on the heading. */
export const focusHome = { tabIndex: -1, 'data-focus-home': '' } as const

/**
 * When what had the focus inside `area` is gone, because it was deleted or moved away, gives the
 * focus to the nearest heading above it, or to the first heading of what stands there instead. Else
 * a keyboard reader would have to begin at the top of the page again.
 */
export function useKeepFocus(area: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = area.current
    if (!element) return undefined
    let last: Element | null = null
    let homes: readonly HTMLElement[] = []

    const remember = ({ target }: FocusEvent) => {
      last = target as Element
      homes = homesOf(last, element)
    }
    const watch = new MutationObserver(() => {
      if (last === null || last.isConnected) return
      const isLost = document.activeElement === document.body
      const home =
        homes.find((one) => one.isConnected) ?? element.querySelector<HTMLElement>('[data-focus-home]')
      // What comes instead may still be on its way; then this waits for it.
      if (isLost && home === null) return
      last = null
      if (isLost) home?.focus()
    })
    element.addEventListener('focusin', remember)
    watch.observe(element, { childList: true, subtree: true })
    return () => {
      watch.disconnect()
      element.removeEventListener('focusin', remember)
    }
  }, [area])
}

/** The headings over an element, the nearest first. Looked up while it is there: what is gone has no place any more. */
function homesOf(element: Element, area: Element): readonly HTMLElement[] {
  const homes: HTMLElement[] = []
  for (let around: Element | null = element; around !== null; around = around.parentElement) {
    const home = around.querySelector<HTMLElement>('[data-focus-home]')
    if (home) homes.push(home)
    if (around === area) break
  }
  return homes
}
