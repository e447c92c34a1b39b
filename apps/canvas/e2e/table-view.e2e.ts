import type { Page } from '@playwright/test'
import { makeCanvas } from './made-canvas.ts'
import { expect, test } from './table-fixture.ts'

const cell = (page: Page, row: string, phaseId: string) => page.locator(`[data-cell="${row}/${phaseId}"]`)

test.describe('in the table one', () => {
  test('comes by one stop of the tab key, and goes from cell to cell with the arrows', async ({
    server,
    sitDown,
  }) => {
    const canvas = await makeCanvas(server.url, { template: 'isoleerder-rotterdam' })
    const anna = await sitDown(canvas.link('edit'), 'Anna')
    await anna.show('Tabel')
    const { keyboard } = anna.page
    await cell(anna.page, 'role:employer', 'recruitment').focus()
    await keyboard.press('ArrowRight')
    await expect(cell(anna.page, 'role:employer', 'preparation')).toBeFocused()
    await keyboard.press('ArrowUp')
    await expect(cell(anna.page, 'lead', 'preparation')).toBeFocused()
    await keyboard.press('End')
    await expect(cell(anna.page, 'lead', 'match')).toBeFocused()
    await keyboard.press('Control+Home')
    await expect(cell(anna.page, 'head', 'recruitment')).toBeFocused()
    await expect(anna.page.locator('[role="grid"] [tabindex="0"]')).toHaveCount(1)

    // A screen reader hears the head of the column and of the row with each cell.
    await expect(anna.page.getByRole('rowheader', { name: 'Werkgever' })).toBeVisible()
    await expect(anna.page.getByRole('columnheader', { name: 'Fase 4 Vakopleiding' })).toBeVisible()
    await expect(cell(anna.page, 'role:employer', 'match')).toHaveAccessibleName(
      /^Uitvoeren regie 1 middel ?, 1 afspraak$/,
    )
  })

  test('places, changes, moves and takes off a chip by key, and hears what happened', async ({
    server,
    sitDown,
  }) => {
    const canvas = await makeCanvas(server.url, { template: 'praatplaat' })
    const anna = await sitDown(canvas.link('edit'), 'Anna')
    const bram = await sitDown(canvas.link('edit'), 'Bram')
    await anna.show('Tabel')
    const { keyboard } = anna.page
    await cell(anna.page, 'role:job-coach', 'training').focus()
    await keyboard.press('m')
    await expect(anna.message('Jobcoach: meewerken in fase 4.')).toBeVisible()
    await expect(bram.chip('training', 'job-coach')).toHaveAccessibleName(/meewerken/)
    await keyboard.press('a')
    await expect(bram.chip('training', 'job-coach')).toHaveAccessibleName(/adviseren/)
    await keyboard.press('Shift+ArrowRight')
    await expect(cell(anna.page, 'role:job-coach', 'experience')).toBeFocused()
    await expect(bram.chip('experience', 'job-coach')).toHaveAccessibleName(/adviseren/)
    await keyboard.press('r')
    await expect(bram.seat('experience')).toHaveAccessibleName(/regie bij Jobcoach/)
    await keyboard.press('r')
    await expect(anna.message('Regie teruggegeven: Jobcoach in fase 5.')).toBeVisible()
    await keyboard.press('Delete')
    await expect(bram.chip('experience', 'job-coach')).not.toBeAttached()
    await keyboard.press('Control+z')
    await expect(bram.chip('experience', 'job-coach')).toBeAttached()
  })

  test('opens a cell with Enter, moves its chip by a list, and comes back with Escape', async ({
    server,
    sitDown,
  }) => {
    const canvas = await makeCanvas(server.url, { template: 'isoleerder-rotterdam' })
    const anna = await sitDown(canvas.link('edit'), 'Anna')
    await anna.show('Tabel')
    await cell(anna.page, 'role:buddy', 'experience').focus()
    await anna.page.keyboard.press('Enter')
    await expect(anna.panel.getByRole('radio', { name: 'Uitvoeren' })).toBeFocused()
    const list = anna.panel.getByRole('combobox', { name: 'Zet in een andere fase' })
    await list.selectOption('preparation')
    await anna.panel.getByRole('button', { name: 'Zet', exact: true }).press('Enter')
    await expect(list).toBeFocused()
    await expect(list).toHaveValue('preparation')
    await anna.page.keyboard.press('Escape')
    await expect(cell(anna.page, 'role:buddy', 'preparation')).toBeFocused()
  })

  test('gives the lead of a phase to any role, from the row of leads', async ({ server, sitDown }) => {
    const canvas = await makeCanvas(server.url, { template: 'praatplaat' })
    const anna = await sitDown(canvas.link('edit'), 'Anna')
    await anna.show('Tabel')
    await cell(anna.page, 'lead', 'match').focus()
    await expect(cell(anna.page, 'lead', 'match')).toHaveAccessibleName('nog open')
    await anna.page.keyboard.press('Enter')
    const list = anna.panel.getByRole('combobox', { name: 'Geef de regie aan' })
    await expect(list).toBeFocused()
    await list.selectOption('employer')
    await anna.panel.getByRole('button', { name: 'Geef', exact: true }).press('Enter')
    await expect(cell(anna.page, 'lead', 'match')).toHaveAccessibleName('Werkgever')
  })

  test('uses a phone as well: a cell opens over the table, and one comes back', async ({
    server,
    sitDown,
  }) => {
    const canvas = await makeCanvas(server.url, { template: 'isoleerder-rotterdam' })
    const anna = await sitDown(canvas.link('edit'), 'Anna', {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
    })
    await anna.show('Tabel')
    await cell(anna.page, 'role:employer', 'match').tap()
    await expect(anna.panel.getByRole('heading', { name: 'Werkgever' })).toBeVisible()
    await anna.page.getByRole('button', { name: 'Terug naar de tabel' }).tap()
    await expect(anna.panel).toHaveCount(0)
    await expect(cell(anna.page, 'role:employer', 'match')).toBeFocused()
    // All phases are on the screen, without scrolling sideways.
    await expect(cell(anna.page, 'head', 'match')).toBeInViewport({ ratio: 1 })
  })
})

test.describe('the list of keys', () => {
  test('is under the question mark, but not while one writes', async ({ server, sitDown }) => {
    const canvas = await makeCanvas(server.url, { template: 'praatplaat' })
    const anna = await sitDown(canvas.link('edit'), 'Anna')
    const { page } = anna
    const list = page.getByRole('dialog', { name: 'Toetsen en voorlezen' })
    await page.getByRole('textbox', { name: 'Naam van de plaat' }).focus()
    await page.keyboard.type('Wie?')
    await expect(list).toHaveCount(0)
    await page.keyboard.press('Escape')
    await page.keyboard.press('?')
    await expect(list).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(list).toHaveCount(0)
  })

  test('turns single keys off, for this device', async ({ server, sitDown }) => {
    const canvas = await makeCanvas(server.url, { template: 'praatplaat' })
    const anna = await sitDown(canvas.link('edit'), 'Anna')
    const { page } = anna
    await page.keyboard.press('?')
    await page.getByRole('checkbox', { name: 'Losse letters en tekens zijn sneltoetsen' }).uncheck()
    await page.keyboard.press('Escape')
    await page.reload()
    await anna.show('Tabel')
    await cell(page, 'role:job-coach', 'training').focus()
    await page.keyboard.press('m')
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(cell(page, 'role:job-coach', 'training')).toHaveAccessibleName('staat hier niet')
  })
})

test.describe('a screen reader', () => {
  test('hears what the others do and who, not what one does oneself, and can be silent', async ({
    server,
    sitDown,
  }) => {
    const canvas = await makeCanvas(server.url, { template: 'isoleerder-rotterdam' })
    const anna = await sitDown(canvas.link('edit'), 'Anna')
    const samira = await sitDown(canvas.link('edit'), 'Samira')
    const heard = anna.page.getByRole('log', { name: 'Wat de anderen doen' })
    await expect(anna.attendees.filter({ hasText: 'Samira' })).toBeVisible()

    await samira.show('Tabel')
    await cell(samira.page, 'role:job-coach', 'training').focus()
    await samira.page.keyboard.press('Shift+ArrowLeft')
    await expect(samira.message('ligt al in fase')).toBeVisible()
    await samira.page.keyboard.press('r')
    await expect(heard).toHaveText(/^Jobcoach wil ook de regie in fase 4 \(Vakopleiding\).*, door Samira\.$/)

    for (const key of ['r', 'u', 'ArrowDown', 'i']) await samira.page.keyboard.press(key)
    await expect(heard).toHaveText(/, en \d andere wijziging(en)?\.$/)
    await expect(samira.page.getByRole('log')).toHaveText('')

    await anna.page.keyboard.press('?')
    await anna.page.getByRole('checkbox', { name: 'Schermlezer vertelt wat de anderen doen' }).uncheck()
    await expect(heard).toHaveText('')
  })
})
