import type { Page } from '@playwright/test'
import { makeCanvas } from './made-canvas.ts'
import { expect, test } from './table-fixture.ts'

/** Which thing on the board has the focus. */
function focusedBox(page: Page): Promise<string | null> {
  return page.evaluate(() => document.activeElement?.getAttribute('data-box') ?? null)
}

test.describe('with the keyboard alone one', () => {
  test('picks a role in the tray and puts it in a phase', async ({ server, sitDown }) => {
    const canvas = await makeCanvas(server.url, { template: 'praatplaat' })
    const anna = await sitDown(canvas.link('edit'), 'Anna')
    const { keyboard } = anna.page

    // The tray is one stop of the tab key, however many roles there are.
    await anna.role('Werkgever').focus()
    for (let step = 0; step < 5; step += 1) await keyboard.press('ArrowDown')
    await expect(anna.role('Deelnemer')).toBeFocused()
    await keyboard.press('Enter')
    await expect(anna.message('Deelnemer gekozen.')).toBeVisible()
    await expect.poll(() => focusedBox(anna.page)).toMatch(/^(chip-lane|lead-seat):/)

    await anna.lane('recruitment').focus()
    await keyboard.press('ArrowRight')
    await expect(anna.lane('preparation')).toBeFocused()
    await expect(anna.lane('preparation')).toHaveAccessibleName(/^Leg hier neer/)
    await keyboard.press('Enter')
    await expect(anna.chip('preparation', 'participant')).toBeFocused()
    await expect(anna.message('Deelnemer ligt in fase 2 (Voortraject).')).toBeVisible()
  })

  test('chooses the involvement with 1 to 4 and the lead with R', async ({ server, sitDown }) => {
    const canvas = await makeCanvas(server.url, { template: 'isoleerder-rotterdam' })
    const anna = await sitDown(canvas.link('edit'), 'Anna')
    const chip = anna.chip('training', 'job-coach')
    await chip.focus()
    for (const [key, word] of [
      ['1', 'uitvoeren'],
      ['2', 'meewerken'],
      ['3', 'adviseren'],
      ['4', 'geïnformeerd'],
    ] as const) {
      await anna.page.keyboard.press(key)
      await expect(chip).toHaveAccessibleName(`Jobcoach: ${word} in fase 4, Vakopleiding`)
    }

    const before = await anna.seat('training').getAttribute('aria-label')
    await anna.page.keyboard.press('r')
    await expect(anna.seat('training')).toHaveAccessibleName(/regie betwist tussen .*Jobcoach/)
    await chip.focus()
    await anna.page.keyboard.press('r')
    await expect(anna.seat('training')).toHaveAccessibleName(before!)
  })

  test('moves a chip with space, lets go of it with Escape', async ({ server, sitDown }) => {
    const canvas = await makeCanvas(server.url, { template: 'isoleerder-rotterdam' })
    const anna = await sitDown(canvas.link('edit'), 'Anna')
    const { keyboard } = anna.page
    await expect(anna.chip('preparation', 'buddy')).not.toBeAttached()

    await anna.chip('experience', 'buddy').focus()
    await keyboard.press('Space')
    await expect(anna.message('Buddy gekozen.')).toBeVisible()
    await expect(anna.lane('experience')).toBeFocused()
    await keyboard.press('Escape')
    await expect(anna.message('Buddy gekozen.')).toHaveCount(0)
    await expect(anna.chip('experience', 'buddy')).toBeFocused()

    await keyboard.press('Space')
    await anna.lane('preparation').focus()
    await keyboard.press('Space')
    await expect(anna.chip('preparation', 'buddy')).toBeFocused()
    await expect(anna.chip('experience', 'buddy')).not.toBeAttached()
  })

  test('keeps the focus on the board when somebody else takes away what had it', async ({
    server,
    sitDown,
  }) => {
    const canvas = await makeCanvas(server.url, { template: 'isoleerder-rotterdam' })
    const anna = await sitDown(canvas.link('edit'), 'Anna')
    const bram = await sitDown(canvas.link('edit'), 'Bram')
    await anna.chip('experience', 'buddy').focus()
    await bram.drag(bram.chip('experience', 'buddy'), bram.tray)
    await expect(anna.chip('experience', 'buddy')).not.toBeAttached()
    await expect.poll(() => focusedBox(anna.page)).not.toBeNull()
  })

  test('takes a chip off with Delete and brings it back with Ctrl+Z', async ({ server, sitDown }) => {
    const canvas = await makeCanvas(server.url, { template: 'isoleerder-rotterdam' })
    const anna = await sitDown(canvas.link('edit'), 'Anna')
    const chip = anna.chip('experience', 'buddy')
    const name = await chip.getAttribute('aria-label')
    await chip.focus()
    await anna.page.keyboard.press('Delete')
    await expect(chip).not.toBeAttached()
    // The focus goes to what is near, so that the next key still finds the board.
    await expect.poll(() => focusedBox(anna.page)).not.toBeNull()
    await anna.page.keyboard.press('Control+z')
    await expect(chip).toHaveAccessibleName(name!)
    await anna.page.keyboard.press('Control+y')
    await expect(chip).not.toBeAttached()
  })

  test('presses what a screen reader presses, without a key going down', async ({ server, sitDown }) => {
    const canvas = await makeCanvas(server.url, { template: 'isoleerder-rotterdam' })
    const anna = await sitDown(canvas.link('edit'), 'Anna')
    await anna.chip('experience', 'buddy').dispatchEvent('click')
    await expect(anna.panel.getByRole('heading', { name: 'Buddy op de werkvloer' })).toBeVisible()
    await anna.panel.getByRole('button', { name: 'Verplaats' }).dispatchEvent('click')
    await anna.lane('preparation').dispatchEvent('click')
    await expect(anna.chip('preparation', 'buddy')).toBeAttached()
  })

  test('comes by tab to the tray, the board, the panel and out again', async ({ server, sitDown }) => {
    const canvas = await makeCanvas(server.url, { template: 'isoleerder-rotterdam' })
    const anna = await sitDown(canvas.link('edit'), 'Anna')
    await anna.page.getByRole('link', { name: 'Naar het begin' }).focus()
    const passed: string[] = []
    for (let stops = 0; stops < 40 && !passed.includes('page'); stops += 1) {
      await anna.page.keyboard.press('Tab')
      passed.push(
        await anna.page.evaluate(() => {
          const focused = document.activeElement
          if (!focused || focused === document.body) return 'page'
          if (focused.closest('[data-tray] ul')) return 'tray'
          if (focused.closest('[data-box]')) return 'board'
          return focused.closest('section, header, nav, footer')?.tagName.toLowerCase() ?? 'elsewhere'
        }),
      )
    }
    expect(passed.filter((place) => place === 'tray')).toHaveLength(1)
    expect(passed.filter((place) => place === 'board')).toHaveLength(1)
    expect(passed).toContain('section')
  })
})
