import type { Page } from '@playwright/test'

/**
 * Lets a page speak a language that does not exist: it is read from right to left, and every text is a third longer than
 * in Dutch. What is wrong with a screen in such a language is seen before there is one.
 *
 * It goes by what stands on the page, so that the app needs to know nothing of it. What is drawn on the board stays as it is.
 */
export async function speakPseudo(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const longer = new WeakMap<Text, string>()
    const lengthen = (node: Text) => {
      const { data } = node
      // Initials and the names of keys are no words.
      if (longer.get(node) === data || !/\p{L}{3}/u.test(data)) return
      const filling = 'ÃéîøÜ ñåçêö '.repeat(40).slice(0, Math.ceil(data.length / 3))
      longer.set(node, `${data}${data.length > 12 ? ' ' : ''}${filling.trim()}`)
      node.data = longer.get(node)!
    }
    const turn = () => {
      const { documentElement } = document
      if (documentElement && documentElement.dir !== 'rtl') documentElement.dir = 'rtl'
    }
    const walk = (root: Node) => {
      const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
      if (root instanceof Text) lengthen(root)
      while (texts.nextNode()) lengthen(texts.currentNode as Text)
    }
    new MutationObserver((changes) => {
      turn()
      for (const { target, addedNodes, type } of changes) {
        if (type === 'characterData') walk(target)
        for (const node of addedNodes) walk(node)
      }
    }).observe(document, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: ['dir'],
    })
    turn()
  })
}

/** What is wider than its place, or higher than the bar that it is in, or stands outside the window: the element, and by how many CSS px. */
export function tooWide(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const room = document.documentElement.clientWidth
    const name = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.getAttribute('class')?.split(' ')[0] ?? ''} “${element.textContent.slice(0, 30)}”`
    const isHidden = (element: Element) => {
      const { clipPath, visibility } = getComputedStyle(element)
      return (
        clipPath.startsWith('inset(50%') || visibility === 'hidden' || element.getClientRects().length === 0
      )
    }
    const isClipped = (element: Element | null): boolean =>
      element !== null &&
      (getComputedStyle(element).overflowX !== 'visible' || isClipped(element.parentElement))

    const sideways = document.documentElement.scrollWidth - room
    const faults = sideways > 0 ? [`the page: ${sideways}`] : []
    for (const element of document.body.querySelectorAll('*')) {
      if (isHidden(element) || element.closest('svg, canvas, input, select, textarea')) continue
      const { overflowX, textOverflow } = getComputedStyle(element)
      const over = element.scrollWidth - element.clientWidth
      // What scrolls sideways does so on purpose: the table, and the row of chips on a phone.
      const cuts = overflowX === 'hidden' || overflowX === 'clip'
      if (cuts && textOverflow !== 'ellipsis' && over > 1) faults.push(`${name(element)} is cut by ${over}`)

      const { left, right, height } = element.getBoundingClientRect()
      const outside = Math.max(-left, right - room)
      if (outside > 1 && !isClipped(element.parentElement)) faults.push(`${name(element)}: ${outside}`)

      const bar = element.closest('dialog, [popover]') ? null : element.parentElement?.closest('header')
      const higher = height - (bar?.offsetHeight ?? Infinity)
      if (higher > 1) faults.push(`${name(element)} is ${higher} higher than its bar`)
    }
    return faults
  })
}
