import { makeCanvas } from './made-canvas.ts'
import { expect, test } from './table-fixture.ts'

test('who switches to English reads English, and the others keep their Dutch', async ({
  server,
  sitDown,
}) => {
  const canvas = await makeCanvas(server.url, { template: 'isoleerder-rotterdam' })
  const anna = await sitDown(canvas.link('edit'), 'Anna')
  const bram = await sitDown(canvas.link('edit'), 'Bram')
  await anna.page.getByRole('button', { name: 'English' }).click()
  const tray = anna.page.getByRole('complementary', { name: 'Roles' })
  await expect(tray.getByRole('button', { name: 'Job coach', exact: true })).toBeVisible()
  await expect(anna.page.getByRole('banner').locator('span[data-state]')).toHaveText('Saved')
  await expect(anna.chip('experience', 'buddy')).toHaveAccessibleName(
    /^Buddy: .* in phase 5, Work experience$/,
  )
  await expect(anna.page.locator('html')).toHaveAttribute('lang', 'en')

  // What she does in English shows in Dutch to him.
  await anna.drag(tray.getByRole('button', { name: 'Employer', exact: true }), anna.phase('training'))
  await expect(bram.chip('training', 'employer')).toHaveAccessibleName(
    /^Werkgever: .* in fase 4, Vakopleiding$/,
  )
  await expect(bram.role('Jobcoach')).toBeVisible()
  await expect(bram.savedSign).toHaveText('Bewaard')

  await anna.page.reload()
  await expect(tray.getByRole('button', { name: 'Job coach', exact: true })).toBeVisible()
})
