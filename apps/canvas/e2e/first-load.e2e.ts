import type { Page } from '@playwright/test'
import { makeCanvas } from './made-canvas.ts'
import { expect, test } from './server-fixture.ts'

/** What a page asks for and complains about, from its first byte on. */
async function watch(page: Page) {
  const hosts = new Set<string>()
  const fontBytes = new Map<string, number>()
  const complaints: string[] = []
  page.on('request', (request) => {
    const { protocol, host } = new URL(request.url())
    if (protocol !== 'blob:' && protocol !== 'data:') hosts.add(host)
  })
  page.on('websocket', (socket) => hosts.add(new URL(socket.url()).host))
  page.on('requestfinished', async (request) => {
    if (request.resourceType() !== 'font') return
    fontBytes.set(request.url(), (await request.sizes()).responseBodySize)
  })
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.exposeFunction('tellViolation', (words: string) => complaints.push(words))
  await page.addInitScript(() => {
    const { tellViolation } = globalThis as unknown as { tellViolation: (words: string) => void }
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      tellViolation(`${violatedDirective} ${blockedURI}`),
    )
  })
  return { hosts, fontBytes, complaints }
}

test.describe('the first load', () => {
  test('asks nothing of any other host, and breaks no rule of the security policy', async ({
    page,
    server,
  }) => {
    const canvas = await makeCanvas(server.url, { template: 'isoleerder-rotterdam' })
    const { hosts, fontBytes, complaints } = await watch(page)

    await page.goto('/')
    await expect(page.getByRole('figure').getByRole('img')).toBeVisible()
    await page.goto(canvas.link('edit'))
    await page.getByLabel('Hoe heet je?').fill('Anna')
    await page.getByRole('button', { name: 'Ga aan tafel' }).click()
    await expect(page.getByRole('banner').locator('span[data-state]')).toHaveText('Bewaard')
    await page.getByRole('button', { name: 'Deel deze plaat' }).click()
    await expect(page.getByRole('img', { name: 'QR-code' })).toHaveCount(2)
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Uitvoeren naar…' }).click()
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Word' }).click()
    await download

    expect([...hosts]).toEqual([new URL(server.url).host])
    expect(complaints).toEqual([])
    expect(fontBytes.size).toBeGreaterThan(0)
    const bytes = [...fontBytes.values()].reduce((sum, size) => sum + size, 0)
    expect(bytes).toBeLessThanOrEqual(100 * 1024)
  })

  test('comes with a policy that lets nothing inline run', async ({ request }) => {
    for (const path of ['/', '/c/whatever', '/api/templates']) {
      const policy = (await request.get(path)).headers()['content-security-policy']
      expect(policy).toContain("default-src 'none'")
      expect(policy).toContain("script-src 'self';")
      expect(policy).not.toContain('unsafe-')
    }
  })
})
