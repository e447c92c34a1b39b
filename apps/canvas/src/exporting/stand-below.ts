/** The least room between the menu and the edge of the screen, in px. */
const margin = 8

/**
 * Puts a menu of the top layer below its button, ends aligned, and within the screen. By hand,
 * for not every browser anchors by CSS yet. On a narrow screen the style sheet decides instead.
 */
export function standBelow(menu: HTMLElement, button: HTMLElement): void {
  const { bottom, left, right } = button.getBoundingClientRect()
  const room = document.documentElement.clientWidth
  const ends = getComputedStyle(button).direction === 'rtl' ? left : room - right
  menu.style.setProperty('--below', `${Math.round(bottom) + margin}px`)
  menu.style.setProperty('--end', `${Math.max(margin, Math.round(ends))}px`)
}
