import { makeCanvas, readCanvas } from './made-canvas.ts'
import { connectStockClient } from './stock-client.ts'
import { expect, test } from './table-fixture.ts'

test.describe('a drag', () => {
  test('is seen by others while it lasts, and commits once, on the drop', async ({ server, sitDown }) => {
    const canvas = await makeCanvas(server.url, { template: 'isoleerder-rotterdam' })
    const anna = await sitDown(canvas.link('edit'), 'Anna')
    const other = await connectStockClient(canvas, 'view')
    const dragSeen = () =>
      [...other.provider.awareness.getStates().values()].flatMap((state) => state['drag']?.roleId ?? [])
    try {
      await anna.carry(anna.chip('experience', 'buddy'), anna.phase('training'))
      await expect.poll(dragSeen).toEqual(['buddy'])
      expect(other.updates()).toBe(0)

      await anna.page.mouse.up()
      await expect.poll(dragSeen).toEqual([])
      await expect.poll(() => other.doc.getMap('chips').has('training.buddy')).toBe(true)
      await expect(anna.savedSign).toHaveText('Bewaard')
      expect(other.updates()).toBe(1)
    } finally {
      other.leave()
    }
  })

  test('that ends beside the board, or with Escape, changes nothing', async ({ server, sitDown }) => {
    const canvas = await makeCanvas(server.url, { template: 'isoleerder-rotterdam' })
    const before = await readCanvas(canvas)
    const anna = await sitDown(canvas.link('edit'), 'Anna')
    await anna.drag(anna.chip('experience', 'buddy'), anna.panel)
    await expect(anna.chip('experience', 'buddy')).toBeAttached()
    await anna.carry(anna.chip('experience', 'buddy'), anna.phase('training'))
    await anna.page.keyboard.press('Escape')
    await anna.page.mouse.up()
    await expect(anna.chip('training', 'buddy')).not.toBeAttached()
    await expect(anna.savedSign).toHaveText('Bewaard')
    expect(await readCanvas(canvas)).toEqual(before)
  })

  test('to the tray takes the chip off the board', async ({ server, sitDown }) => {
    const canvas = await makeCanvas(server.url, { template: 'isoleerder-rotterdam' })
    const anna = await sitDown(canvas.link('edit'), 'Anna')
    await anna.drag(anna.chip('experience', 'buddy'), anna.tray)
    await expect(anna.message('Buddy is van de plaat gehaald.')).toBeVisible()
    await expect(anna.chip('experience', 'buddy')).not.toBeAttached()
  })

  test('among the chips of a phase puts it where it was let go', async ({ server, sitDown }) => {
    const canvas = await makeCanvas(server.url, { template: 'isoleerder-rotterdam' })
    const anna = await sitDown(canvas.link('edit'), 'Anna')
    const inOrder = async () => {
      const { chips } = await readCanvas(canvas)
      return chips.filter(({ phaseId }) => phaseId === 'experience').map(({ roleId }) => roleId)
    }
    const before = await inOrder()
    const last = before.at(-1)!
    await anna.drag(anna.chip('experience', last), anna.chip('experience', before[0]!))
    await expect.poll(inOrder).toEqual([last, ...before.slice(0, -1)])
  })
})
