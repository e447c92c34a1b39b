import { involvements, type CanvasFile, type Involvement } from '@praatplaat/model'
import { KeyboardReader } from './keyboard-reader.ts'
import { makeCanvas, readCanvas } from './made-canvas.ts'
import { expect, test } from './server-fixture.ts'

const letters: Readonly<Record<Involvement, string>> = {
  does: 'u',
  supports: 'm',
  advises: 'a',
  informed: 'i',
}

/** Of what is written down a record has an id of its own; what the template brings is known by its id. */
const writtenDown = [
  'chips',
  'leads',
  'handovers',
  'agreements',
  'needs',
  'resources',
  'questions',
  'notes',
  'comments',
  'dismissals',
] as const

/**
 * What two files of the same canvas have in common: everything but ids of records and order keys, which are
 * different for every canvas (records stand in their order). Left out are the template that it began as, and what
 * no screen edits and a file only carries: who sat at the table, that the case is made up, what was changed later.
 */
function compared({ canvas, phases, roles, themes, ...file }: CanvasFile): unknown {
  const bare = (records: readonly object[]) =>
    records.map((record) =>
      Object.fromEntries(Object.entries(record).filter(([name]) => name !== 'id' && name !== 'order')),
    )
  return {
    canvas: { ...canvas, templateId: null },
    phases,
    roles,
    themes,
    ...Object.fromEntries(writtenDown.map((kind) => [kind, bare(file[kind])])),
  }
}

// A trace takes a picture of the whole page at every key, which is most of the time that it takes.
test.use({ trace: 'off' })

test('the whole case of the insulation installer is made with the keyboard alone, in the table', async ({
  page,
  server,
}) => {
  test.setTimeout(300_000)
  const example = await readCanvas(await makeCanvas(server.url, { template: 'isoleerder-rotterdam' }))
  const made = await makeCanvas(server.url, { template: 'praatplaat' }, 'Nog leeg')
  const anna = new KeyboardReader(page)
  const { panel } = anna
  const pointed: string[] = []
  await page.exposeFunction('pointedAt', (what: string) => pointed.push(what))
  await page.addInitScript(() => {
    addEventListener('pointerdown', ({ target }) => {
      ;(globalThis as unknown as { pointedAt: (what: string) => void }).pointedAt(
        (target as Element).outerHTML,
      )
    })
  })

  await test.step('she comes in, and goes to the table', async () => {
    await page.goto(made.link('edit'))
    await expect(page.getByLabel('Hoe heet je?')).toBeFocused()
    await anna.type('Anna')
    await anna.press('Enter')
    await anna.use(page.getByRole('navigation', { name: 'Weergave' }).getByRole('button', { name: 'Tabel' }))
    await expect(page.getByRole('grid', { name: 'Wie doet wat in welke fase' })).toBeVisible()
  })

  await test.step('she gives it its title', async () => {
    await anna.tabTo(page.getByRole('textbox', { name: 'Naam van de plaat' }), 'Shift+Tab')
    await anna.fill(page.getByRole('textbox', { name: 'Naam van de plaat' }), example.canvas['title'])
  })

  await test.step('each role stands where it takes part, by the letter of how', async () => {
    for (const { phaseId, roleId, involvement } of example.chips) {
      await anna.goTo(`role:${roleId}`, phaseId)
      await anna.press(letters[involvement])
    }
    const { phaseId, roleId } = example.chips[0]!
    await expect(page.locator(`[data-cell="role:${roleId}/${phaseId}"]`)).toContainText('Uitvoeren')
    expect(new Set(example.chips.map(({ involvement }) => involvement)).size).toBe(involvements.length)
  })

  await test.step('each phase has its lead, with R', async () => {
    for (const { phaseId, roleId } of example.leads) {
      await anna.goTo(`role:${roleId}`, phaseId)
      await anna.press('r')
    }
    await expect(page.locator('[data-cell="lead/match"]')).toContainText('Werkgever')
  })

  await test.step('she writes down what roles need of each other', async () => {
    for (const need of example.needs) {
      await anna.open(`role:${need.fromRoleId}`, need.phaseId!)
      await anna.use(panel.getByRole('button', { name: 'Behoefte' }))
      await anna.choose(panel.getByRole('combobox', { name: 'Van wie?' }), need.toRoleId!)
      await anna.tabTo(panel.getByRole('textbox', { name: 'Wat is er nodig?' }))
      await anna.type(need.text)
      await anna.press('Control+Enter')
      await expect(panel.getByText(need.text)).toBeVisible()
      await anna.backToTable()
    }
  })

  /** Adds a resource in the panel that is open, and what else is known of it in the resource's own panel. */
  const bringIn = async (resource: CanvasFile['resources'][number], asProvider: boolean) => {
    await anna.use(panel.getByRole('button', { name: 'Middel', exact: true }))
    await anna.choose(panel.getByRole('combobox', { name: 'Soort' }), resource.kind)
    await anna.tabTo(panel.getByRole('textbox', { name: 'Wat is het?' }))
    await anna.type(resource.text)
    await anna.press('Control+Enter')
    // Its kind comes before its words.
    const row = panel.getByRole('button', { name: `: ${resource.text}` })
    await expect(row).toBeVisible()
    const { status, until, shortBy, lasting } = resource
    if (asProvider && !status && !until && !lasting) return

    await anna.use(row, 'Shift+Tab')
    if (!asProvider)
      await anna.choose(panel.getByRole('combobox', { name: 'Wie brengt het in?' }), resource.providerId!)
    if (status) await anna.choose(panel.getByRole('combobox', { name: 'Hoe staat het ermee?' }), status)
    if (shortBy) await anna.fill(panel.getByLabel('Hoeveel uur te weinig?'), String(shortBy))
    const stays = panel.getByRole('group', { name: 'Blijft het als het project stopt?' })
    if (lasting) await anna.pick(stays, lasting === 'temporary' ? 'Tijdelijk' : 'Blijvend')
    if (until) await anna.typeDay(panel.getByLabel('Tot en met'), until)
  }

  await test.step('and what they bring in for a phase', async () => {
    for (const resource of example.resources) {
      if (resource.phaseId === null) continue
      await anna.open(`role:${resource.providerId}`, resource.phaseId)
      await bringIn(resource, true)
      await anna.backToTable()
    }
  })

  await test.step('she writes the agreements, with owner, partners, day and status', async () => {
    for (const agreement of example.agreements) {
      await anna.open('foot', agreement.phaseId!)
      await anna.use(panel.getByRole('button', { name: 'Afspraak toevoegen' }))
      await expect(panel.getByRole('textbox', { name: 'Afspraak', exact: true })).toBeFocused()
      await anna.type(agreement.text)
      await anna.choose(panel.getByRole('combobox', { name: 'Trekker' }), agreement.ownerId!)
      await anna.use(panel.locator('summary', { hasText: 'Partners kiezen' }))
      for (const partnerId of agreement.partnerIds) {
        await anna.tabTo(panel.locator(`input[type="checkbox"][value="${partnerId}"]`))
        await anna.press('Space')
      }
      await anna.typeDay(panel.getByLabel('Klaar vóór'), agreement.due!)
      await anna.choose(panel.getByRole('combobox', { name: 'Status' }), agreement.status)
      await anna.backToTable()
    }
  })

  await test.step('about the canvas: goal, sector, day, tailoring', async () => {
    // With nothing chosen the panel is about the canvas itself.
    await anna.goTo('head', 'match')
    await anna.press('Escape')
    await anna.tabTo(panel.getByRole('textbox', { name: 'Doel van het traject' }))
    await anna.type(example.canvas['goal'])
    await anna.fill(panel.getByRole('textbox', { name: 'Sector' }), example.canvas['sector'])
    await anna.typeDay(panel.getByLabel('Datum van de bijeenkomst'), example.canvas['heldOn']!)
    await anna.choose(
      panel.getByRole('combobox', { name: 'Hoeveel maatwerk is nodig?' }),
      example.canvas['tailoring']!,
    )
    await anna.backToTable()
  })

  await test.step('the open questions', async () => {
    for (const { text } of example.questions) {
      await anna.use(panel.getByRole('button', { name: 'Vraag', exact: true }))
      await anna.tabTo(panel.getByRole('textbox', { name: 'Vraag', exact: true }))
      await anna.type(text)
      await anna.press('Control+Enter')
      await expect(panel.getByRole('checkbox', { name: text })).toBeVisible()
    }
    await anna.backToTable()
  })

  await test.step('and what there is for the whole programme', async () => {
    for (const resource of example.resources) {
      if (resource.phaseId !== null) continue
      await bringIn(resource, false)
      await anna.backToTable()
      await anna.press('Escape')
    }
  })

  await expect(page.getByRole('banner').locator('span[data-state]')).toHaveText('Bewaard')
  expect(compared(await readCanvas(made))).toEqual(compared(example))
  // Nobody touched the board, or anything else, with a pointer.
  expect(pointed).toEqual([])
})
