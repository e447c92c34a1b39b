import type { Locator, Page } from '@playwright/test'

/**
 * An open canvas in a browser, with the names that its readers have for what they see.
 *
 * The board itself is one picture; what stands on it is found by the buttons that lie over it for
 * the keyboard and the screen reader, which are as large as what they stand for.
 */
export class BoardPage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** Something on the board, by the id that the scene gave it. */
  box(boxId: string): Locator {
    return this.page.locator(`[data-box="${boxId}"]`)
  }

  chip(phaseId: string, roleId: string): Locator {
    return this.box(`chip:${phaseId}.${roleId}`)
  }

  phase(phaseId: string): Locator {
    return this.box(`phase:${phaseId}`)
  }

  /** Where the chips of a phase lie; there only while a chip waits for a place. */
  lane(phaseId: string): Locator {
    return this.box(`chip-lane:${phaseId}`)
  }

  /** Where the lead ("regie") of a phase stands. */
  seat(phaseId: string): Locator {
    return this.box(`lead-seat:${phaseId}`)
  }

  /** The chip of a role in the tray. */
  role(label: string): Locator {
    return this.tray.getByRole('button', { name: label, exact: true })
  }

  get tray(): Locator {
    return this.page.getByRole('complementary', { name: 'Rollen' })
  }

  /** About what is selected: beside the board, on a phone over the phase. */
  get panel(): Locator {
    return this.page.getByRole('region', { name: 'Over wat je koos' })
  }

  /** What the top bar says about the reader's work. */
  get savedSign(): Locator {
    return this.page.getByRole('banner').locator('span[data-state]')
  }

  /** The line that says what just happened. */
  message(text: string | RegExp): Locator {
    return this.page.getByRole('status').filter({ hasText: text })
  }

  /** The badges of who is at this table. */
  get attendees(): Locator {
    return this.page.getByRole('banner').getByRole('listitem')
  }

  async show(view: 'Praatplaat' | 'Tabel' | 'Afspraken' | 'Verloop'): Promise<void> {
    await this.page.getByRole('navigation', { name: 'Weergave' }).getByRole('button', { name: view }).click()
  }

  /** Clicks on something on the board. */
  async click(target: Locator): Promise<void> {
    const { x, y } = await middleOf(target)
    await this.page.mouse.click(x, y)
  }

  /** Taps with a finger on something on the board. */
  async tap(target: Locator): Promise<void> {
    const { x, y } = await middleOf(target)
    await this.page.touchscreen.tap(x, y)
  }

  /** Drags with the mouse, and lets go. */
  async drag(from: Locator, to: Locator): Promise<void> {
    await this.carry(from, to)
    await this.page.mouse.up()
  }

  /** Drags with the mouse, and holds on. */
  async carry(from: Locator, to: Locator): Promise<void> {
    const { mouse } = this.page
    // The tray is longer than a small screen is high.
    await from.scrollIntoViewIfNeeded()
    const [start, end] = [await middleOf(from), await middleOf(to)]
    await mouse.move(start.x, start.y)
    await mouse.down()
    await mouse.move(start.x + 10, start.y)
    await mouse.move(end.x, end.y, { steps: 8 })
  }
}

/** The middle of something on the screen, in CSS px of the window. */
export async function middleOf(locator: Locator): Promise<{ readonly x: number; readonly y: number }> {
  const box = await locator.boundingBox()
  if (!box) throw new Error(`${locator.toString()} is not on the screen.`)
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}
