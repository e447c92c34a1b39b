import type { Page } from '@playwright/test'
import { makeCanvas } from './made-canvas.ts'
import { recordFrames } from './recorded-frames.ts'
import { seriousFaults } from './serious-faults.ts'
import { expect, test } from './table-fixture.ts'

const strip = (page: Page) => page.getByRole('complementary', { name: 'Stemming' })

test('a table votes with dots: in silence, with a change of mind, and everybody sees the result at once', async ({
  server,
  sitDown,
}) => {
  const made = await makeCanvas(server.url, {
    canvas: {
      format: 'praatplaat',
      schemaVersion: 2,
      canvas: { title: 'Stemmen' },
      phases: [{ id: 'match', title: 'Match' }],
      roles: [
        { id: 'employer', label: 'Werkgever' },
        { id: 'coach', label: 'Jobcoach' },
      ],
      leads: [
        { phaseId: 'match', roleId: 'employer' },
        { phaseId: 'match', roleId: 'coach' },
      ],
      agreements: [
        { id: 'a1', text: 'De buddy krijgt tijd' },
        { id: 'a2', text: 'Elke maand overleg' },
      ],
    },
  })
  let received: readonly Buffer[] = []
  const anna = await sitDown(made.link('edit'), 'Anna', {}, (page) => {
    received = recordFrames(page).received
    return Promise.resolve()
  })
  const bram = await sitDown(made.link('edit'), 'Bram', {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
  })

  await test.step('a vote on agreements is opened', async () => {
    await anna.panel.getByRole('button', { name: 'Begin een stemming' }).click()
    await anna.panel.getByLabel('Waarover?').selectOption('Afspraken')
    await anna.panel.getByLabel('Stippen per persoon').selectOption('2')
    await anna.panel.getByRole('button', { name: 'Open de stemming' }).click()
    await expect(strip(bram.page).getByText('Afspraken')).toBeVisible()
  })

  await test.step('dots are put by keyboard and by finger, and can be put elsewhere', async () => {
    const plus = anna.panel.getByRole('button', { name: 'Een stip erbij: De buddy krijgt tijd' })
    await plus.press('Enter')
    await plus.press('Enter')
    await expect(plus).toHaveAttribute('aria-disabled', 'true')
    await expect(anna.panel.getByText('Al je stippen zijn geplakt')).toBeVisible()
    expect(await seriousFaults(anna.page)).toEqual([])
    await anna.panel.getByRole('button', { name: 'Lever in' }).click()
    await expect(anna.panel.getByText('Ingeleverd', { exact: true })).toBeVisible()

    await strip(bram.page).getByRole('button', { name: 'Stem' }).tap()
    await bram.panel.getByRole('button', { name: 'Een stip erbij: Elke maand overleg' }).tap()
    await bram.panel.getByRole('button', { name: 'Lever in' }).tap()
    await expect(anna.panel.getByText('2 mensen hebben ingeleverd')).toBeVisible()
    await bram.panel.getByRole('button', { name: 'Een stip erbij: Elke maand overleg' }).tap()
    await bram.panel.getByRole('button', { name: 'Lever opnieuw in' }).tap()
    await expect(anna.panel.getByText('2 mensen hebben ingeleverd')).toBeVisible()
    await expect(anna.panel.getByRole('list', { name: 'De uitslag' })).toHaveCount(0)
  })

  await test.step('what was handed in survives a reload', async () => {
    await anna.page.reload()
    await strip(anna.page).getByRole('button', { name: 'Bekijk' }).click()
    await expect(anna.panel.getByText('Ingeleverd', { exact: true })).toBeVisible()
    await expect(anna.panel.getByText('2 mensen hebben ingeleverd')).toBeVisible()
  })

  await test.step('when it is closed all see the same, who comes late too', async () => {
    await anna.panel.getByRole('button', { name: 'Sluit de stemming' }).click()
    await anna.panel.getByRole('button', { name: 'Ja, tel en toon de uitslag' }).click()
    const chris = await sitDown(made.link('view'), 'Chris')
    await chris.panel.getByRole('button', { name: 'Bekijk 1 stemming' }).click()
    for (const { panel } of [anna, bram, chris]) {
      const result = panel.getByRole('list', { name: 'De uitslag' }).getByRole('listitem')
      await expect(result).toHaveText([/De buddy krijgt tijd.*2 stippen/, /Elke maand overleg.*2 stippen/])
      await expect(panel.getByText('2 mensen deden mee')).toBeVisible()
    }
    expect(await seriousFaults(bram.page)).toEqual([])
    // Of Bram was told what he is called, and of his ballot no name.
    const ballots = received.filter((frame) => frame.includes('ballot/'))
    expect(ballots.length).toBeGreaterThan(0)
    expect(ballots.filter((frame) => frame.includes('Bram'))).toEqual([])
  })

  await test.step('from a contested regie one comes to a vote on it', async () => {
    await anna.phase('match').press('Enter')
    await anna.panel.getByRole('button', { name: 'Stem erover met stippen' }).click()
    await expect(anna.panel.getByLabel('Waarover?')).toHaveValue('lead:match')
    await expect(anna.panel.getByLabel('Stippen per persoon')).toHaveValue('1')
    await anna.panel.getByRole('button', { name: 'Open de stemming' }).click()
    await expect(bram.panel.getByRole('heading', { name: 'Regie in fase 1 · Match' })).toBeVisible()
  })
})
