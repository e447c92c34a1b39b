import { middleOf, type BoardPage } from './board-page.ts'
import { lightOn, litPixels } from './laser-light.ts'
import { makeCanvas, readCanvas } from './made-canvas.ts'
import { makeWorkshop } from './made-workshop.ts'
import { expect, test } from './table-fixture.ts'
import { touchScreen } from './touch.ts'

const tablet = { viewport: { width: 1180, height: 820 }, hasTouch: true, isMobile: true }
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

const laserOf = ({ page }: BoardPage) => page.getByRole('button', { name: 'Wijs iets aan' })

/** Moves the mouse there as a hand does. */
async function pointAt(board: BoardPage, boxId: string): Promise<void> {
  const { x, y } = await middleOf(board.box(boxId))
  await board.page.mouse.move(x, y, { steps: 12 })
}

test.describe('with the laser pointer a facilitator', () => {
  test('points, and the others see it on the same chip, whatever their screen', async ({
    server,
    sitDown,
  }) => {
    const canvas = await makeCanvas(server.url, { template: 'isoleerder-rotterdam' })
    const noor = await sitDown(canvas.link('facilitate'), 'Noor')
    const bram = await sitDown(canvas.link('edit'), 'Bram', tablet)
    const vera = await sitDown(canvas.link('view'), 'Vera', { viewport: { width: 1280, height: 720 } })
    const [here, there] = ['chip:training.job-coach', 'chip:support.buddy']

    await laserOf(noor).click()
    await expect(laserOf(noor)).toHaveAttribute('aria-pressed', 'true')
    for (const boxId of [here, there]) {
      await pointAt(noor, boxId)
      for (const board of [noor, bram, vera]) await expect.poll(() => lightOn(board.box(boxId))).toBe(255)
    }
    // What is left is where she rests: the way there has faded.
    for (const board of [noor, bram, vera]) await expect.poll(() => lightOn(board.box(here))).toBe(0)
    expect(await lightOn(bram.box(there))).toBe(255)
    await expect(vera.page.getByRole('log')).toContainText('Noor wijst iets aan in fase')
  })

  test('moves and selects nothing, and Escape ends it for everybody', async ({ server, sitDown }) => {
    const canvas = await makeCanvas(server.url, { template: 'isoleerder-rotterdam' })
    const noor = await sitDown(canvas.link('facilitate'), 'Noor')
    const bram = await sitDown(canvas.link('edit'), 'Bram')
    const before = await readCanvas(canvas)
    const [chip, another] = [noor.chip('support', 'buddy'), noor.chip('training', 'job-coach')]

    await noor.click(chip)
    await expect(chip).toHaveAttribute('aria-pressed', 'true')
    await laserOf(noor).waitFor()
    await noor.page.keyboard.press('l')
    await noor.drag(chip, noor.phase('training'))
    await noor.click(another)
    await expect.poll(() => lightOn(bram.chip('training', 'job-coach'))).toBe(255)
    await expect(another).toHaveAttribute('aria-pressed', 'false')

    await noor.page.keyboard.press('Escape')
    await expect(laserOf(noor)).toHaveAttribute('aria-pressed', 'false')
    await expect(noor.message('Je wijst niet meer aan.')).toBeVisible()
    for (const { page } of [noor, bram]) await expect.poll(() => litPixels(page)).toBe(0)
    // One press ends one thing: what was selected still is.
    await expect(chip).toHaveAttribute('aria-pressed', 'true')
    expect(await readCanvas(canvas)).toEqual(before)

    await noor.drag(chip, noor.phase('training'))
    await expect(bram.chip('training', 'buddy')).toBeAttached()
  })

  test('is no longer seen once the connection is gone', async ({ server, sitDown }) => {
    const canvas = await makeCanvas(server.url, { template: 'isoleerder-rotterdam' })
    const noor = await sitDown(canvas.link('facilitate'), 'Noor')
    const bram = await sitDown(canvas.link('edit'), 'Bram')
    await laserOf(noor).click()
    await pointAt(noor, 'chip:support.buddy')
    await expect.poll(() => lightOn(bram.chip('support', 'buddy'))).toBe(255)
    await noor.page.context().close()
    await expect.poll(() => litPixels(bram.page)).toBe(0)
  })
})

test.describe('with the laser pointer whoever takes part', () => {
  test('points with a finger on the touch screen, as long as it is down', async ({ server, sitDown }) => {
    const canvas = await makeCanvas(server.url, { template: 'isoleerder-rotterdam' })
    const anna = await sitDown(canvas.link('edit'), 'Anna', tablet)
    const bram = await sitDown(canvas.link('edit'), 'Bram')
    const before = await readCanvas(canvas)
    const touch = await touchScreen(anna.page)

    await laserOf(anna).tap()
    await touch.down(await middleOf(anna.chip('training', 'job-coach')))
    await touch.moveTo(await middleOf(anna.phase('match')))
    await expect.poll(() => lightOn(bram.phase('match'))).toBe(255)
    await touch.up()
    await expect.poll(() => litPixels(bram.page)).toBe(0)
    expect(await readCanvas(canvas)).toEqual(before)
    await laserOf(anna).tap()
    await expect(laserOf(anna)).toHaveAttribute('aria-pressed', 'false')
  })

  test('points with the keyboard at what has the focus', async ({ server, sitDown }) => {
    const canvas = await makeCanvas(server.url, { template: 'isoleerder-rotterdam' })
    const anna = await sitDown(canvas.link('edit'), 'Anna')
    const bram = await sitDown(canvas.link('edit'), 'Bram')
    await laserOf(anna).waitFor()
    await anna.phase('training').focus()
    await anna.page.keyboard.press('l')
    await expect.poll(() => lightOn(bram.phase('training'))).toBe(255)
    await anna.page.keyboard.press('ArrowRight')
    await expect(anna.phase('training')).not.toBeFocused()
    const boxId = await anna.page.evaluate(() => document.activeElement!.getAttribute('data-box')!)
    await expect.poll(() => lightOn(bram.box(boxId))).toBe(255)

    await anna.page.keyboard.press('Escape')
    await expect(anna.box(boxId)).toBeFocused()
    await expect.poll(() => litPixels(bram.page)).toBe(0)
  })

  test('puts it away by picking up a chip', async ({ server, sitDown }) => {
    const canvas = await makeCanvas(server.url, { template: 'praatplaat' })
    const anna = await sitDown(canvas.link('edit'), 'Anna')
    await laserOf(anna).click()
    await anna.drag(anna.role('Buddy'), anna.phase('support'))
    await expect(anna.chip('support', 'buddy')).toBeAttached()
    await expect(laserOf(anna)).toHaveAttribute('aria-pressed', 'false')
  })

  test('has no letter for it when single letters are no shortcuts', async ({ server, sitDown }) => {
    const canvas = await makeCanvas(server.url, { template: 'praatplaat' })
    const anna = await sitDown(canvas.link('edit'), 'Anna')
    await expect(laserOf(anna)).toHaveAttribute('title', 'Wijs iets aan (L)')
    await anna.page.keyboard.press('?')
    await expect(anna.page.getByText('Iets aanwijzen voor de anderen')).toBeVisible()
    // A letter in the dialog is not for the board.
    await anna.page.keyboard.press('l')
    await anna.page.getByRole('checkbox', { name: 'Losse letters en tekens zijn sneltoetsen' }).uncheck()
    await anna.page.keyboard.press('Escape')
    await anna.page.keyboard.press('l')
    await expect(laserOf(anna)).toHaveAttribute('title', 'Wijs iets aan')
    await expect(laserOf(anna)).toHaveAttribute('aria-pressed', 'false')
  })
})

test('who only looks on has no laser, and no key for it', async ({ server, sitDown }) => {
  const canvas = await makeCanvas(server.url, { template: 'isoleerder-rotterdam' })
  const anna = await sitDown(canvas.link('edit'), 'Anna')
  const vera = await sitDown(canvas.link('view'), 'Vera')
  // As soon as she sees what others point at, her own laser would be there too.
  await laserOf(anna).click()
  await pointAt(anna, 'chip:support.buddy')
  await expect.poll(() => lightOn(vera.chip('support', 'buddy'))).toBe(255)
  await anna.page.keyboard.press('Escape')
  await expect(laserOf(vera)).toHaveCount(0)

  await vera.page.keyboard.press('l')
  await pointAt(vera, 'chip:training.job-coach')
  await expect.poll(() => litPixels(vera.page)).toBe(0)
  expect(await litPixels(anna.page)).toBe(0)
})

test('who wants no motion sees a dot and no trail', async ({ server, sitDown }) => {
  const canvas = await makeCanvas(server.url, { template: 'isoleerder-rotterdam' })
  const anna = await sitDown(canvas.link('edit'), 'Anna')
  const bram = await sitDown(canvas.link('edit'), 'Bram', { reducedMotion: 'reduce' })
  await laserOf(anna).click()
  await pointAt(anna, 'phase:recruitment')
  await expect.poll(() => lightOn(bram.phase('recruitment'))).toBe(255)
  await pointAt(anna, 'phase:match')
  await expect.poll(() => lightOn(bram.phase('match'))).toBe(255)
  expect(await lightOn(bram.phase('recruitment'))).toBe(0)
  await anna.page.keyboard.press('Escape')
  await expect.poll(() => litPixels(bram.page)).toBe(0)
})

test('on a phone the phase is marked, and one is brought there when one wants', async ({
  server,
  sitDown,
}) => {
  const canvas = await makeCanvas(server.url, { template: 'isoleerder-rotterdam' })
  const anna = await sitDown(canvas.link('edit'), 'Anna')
  const bram = await sitDown(canvas.link('edit'), 'Bram', phone)
  await laserOf(anna).click()
  await pointAt(anna, 'chip:support.buddy')
  await expect(bram.page.locator('[data-pointed=support]')).toBeVisible()
  await expect(bram.page.getByText('Anna wijst iets aan in fase 3.', { exact: true })).toBeVisible()
  await expect(bram.phase('recruitment')).toBeAttached()

  await bram.page.getByRole('button', { name: 'Kijk mee' }).tap()
  await expect(bram.phase('support')).toBeAttached()
  await expect(bram.page.getByRole('button', { name: 'Kijk mee' })).toHaveCount(0)
  await expect.poll(() => lightOn(bram.chip('support', 'buddy'))).toBe(255)
  // A phone has too little board to point on.
  await expect(laserOf(bram)).toHaveCount(0)

  await anna.page.keyboard.press('Escape')
  await expect(bram.page.locator('[data-pointed]')).toHaveCount(0)
  await expect.poll(() => lightOn(bram.chip('support', 'buddy'))).toBe(0)
})

test('in the room the miniature has a frame around the phase in which somebody points', async ({
  server,
  page,
  sitDown,
}) => {
  const workshop = await makeWorkshop(server.url)
  await page.goto(workshop.room)
  const miniature = page.getByRole('article', { name: 'Tafel 1' }).getByRole('img')
  await expect(miniature).toHaveAccessibleName(/fase 1/i)
  const anna = await sitDown(workshop.table(1), 'Anna')
  await laserOf(anna).waitFor()
  const before = await miniature.screenshot()

  await anna.page.keyboard.press('l')
  await pointAt(anna, 'phase:support')
  await expect.poll(async () => (await miniature.screenshot()).equals(before)).toBe(false)
  await anna.page.keyboard.press('Escape')
  await expect.poll(async () => (await miniature.screenshot()).equals(before)).toBe(true)
})
