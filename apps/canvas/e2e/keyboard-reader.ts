import { expect, type Locator, type Page } from '@playwright/test'

/** How many times the tab key may be pressed to come to something; a page with more stops than this has a fault. */
const mostTabs = 90

/** Somebody who has a keyboard and no mouse: every step is a key, and where the focus is, is what they work on. */
export class KeyboardReader {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key)
  }

  async type(words: string): Promise<void> {
    await this.page.keyboard.type(words)
  }

  /** Tabs on until the focus is there. */
  async tabTo(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    const wanted = await target.elementHandle()
    for (let tabs = 0; tabs < mostTabs; tabs += 1) {
      if (await wanted.evaluate((element) => element === document.activeElement)) return
      await this.press(key)
    }
    throw new Error(`${mostTabs} times ${key} did not lead to ${target.toString()}`)
  }

  /** Tabs to a button or link, and presses it. */
  async use(target: Locator, key?: 'Tab' | 'Shift+Tab'): Promise<void> {
    await this.tabTo(target, key)
    await this.press('Enter')
  }

  /** Tabs to a field of one line, and writes it anew. */
  async fill(target: Locator, words: string): Promise<void> {
    await this.tabTo(target)
    await this.press('Control+a')
    await this.type(words)
    await this.press('Enter')
  }

  /** Tabs to a list of choices, and goes along it with the arrows to the one that has this value. */
  async choose(target: Locator, value: string): Promise<void> {
    await this.tabTo(target)
    const steps = await target.evaluate((select, wanted) => {
      const { options, selectedIndex } = select as HTMLSelectElement
      const open = [...options].filter(({ disabled }) => !disabled)
      return open.findIndex((option) => option.value === wanted) - open.indexOf(options[selectedIndex]!)
    }, value)
    for (let step = 0; step < Math.abs(steps); step += 1)
      await this.press(steps > 0 ? 'ArrowDown' : 'ArrowUp')
    await expect(target).toHaveValue(value)
  }

  /** Tabs to a group of radio buttons, and goes along it with the arrows to the one of this name. */
  async pick(group: Locator, name: string): Promise<void> {
    await this.tabTo(group.locator('input:checked'))
    const wanted = group.getByRole('radio', { name, exact: true })
    const most = await group.getByRole('radio').count()
    for (let step = 0; step < most && !(await wanted.isChecked()); step += 1) await this.press('ArrowUp')
    await expect(wanted).toBeChecked()
  }

  /** Tabs to a day, and types it. Whether the day or the month comes first is the browser's language, not the page's. */
  async typeDay(target: Locator, day: string): Promise<void> {
    await this.tabTo(target)
    const [year, month, date] = day.split('-')
    for (const digits of [`${date}${month}${year}`, `${month}${date}${year}`]) {
      // To the first part of the field, and over what stood there.
      await this.press('ArrowLeft', 'ArrowLeft')
      await this.type(digits)
      await this.press('Enter')
      if ((await target.inputValue()) === day) break
    }
    await expect(target).toHaveValue(day)
  }

  /** Goes with the arrows to a cell of the table: a row of the grid (`role:employer`, `foot`) and a phase. */
  async goTo(row: string, phaseId: string): Promise<void> {
    const grid = this.page.getByRole('grid')
    if (!(await grid.evaluate((element) => element.contains(document.activeElement)))) {
      await this.tabTo(grid.locator('[tabindex="0"]'))
    }
    const { down, right } = await grid.evaluate(
      (element, wanted) => {
        const names = [...element.querySelectorAll<HTMLElement>('[data-cell]')].map(
          ({ dataset }) => dataset['cell']!.split('/') as [string, string],
        )
        const rows = [...new Set(names.map(([name]) => name))]
        const columns = [...new Set(names.map(([, id]) => id))]
        const [atRow, atColumn] = (document.activeElement as HTMLElement).dataset['cell']!.split('/')
        return {
          down: rows.indexOf(wanted.row) - rows.indexOf(atRow!),
          right: columns.indexOf(wanted.phaseId) - columns.indexOf(atColumn!),
        }
      },
      { row, phaseId },
    )
    for (let step = 0; step < Math.abs(down); step += 1) await this.press(down > 0 ? 'ArrowDown' : 'ArrowUp')
    for (let step = 0; step < Math.abs(right); step += 1)
      await this.press(right > 0 ? 'ArrowRight' : 'ArrowLeft')
    await expect(this.page.locator(`[data-cell="${row}/${phaseId}"]`)).toBeFocused()
  }

  /** Opens a cell: the keyboard is in its panel then. */
  async open(row: string, phaseId: string): Promise<Locator> {
    await this.goTo(row, phaseId)
    await this.press('Enter')
    await expect(this.panel.locator(':focus')).toHaveCount(1)
    return this.panel
  }

  /** Goes back from the panel to the table; an editor that is open closes first. */
  async backToTable(): Promise<void> {
    const inGrid = () =>
      this.page.getByRole('grid').evaluate((element) => element.contains(document.activeElement))
    for (let times = 0; times < 3 && !(await inGrid()); times += 1) await this.press('Escape')
    expect(await inGrid(), 'Escape leads back to the table').toBe(true)
  }

  get panel(): Locator {
    return this.page.getByRole('region', { name: 'Over wat je koos' })
  }
}
