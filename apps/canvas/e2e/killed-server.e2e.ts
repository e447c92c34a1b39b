import type { BoardPage } from './board-page.ts'
import { killWhenSaved } from './kill-when-saved.ts'
import { makeCanvas, readCanvas, type MadeCanvas } from './made-canvas.ts'
import { startServer } from './server-process.ts'
import { expect, test } from './table-fixture.ts'

/** Something that a reader does, and how it shows to somebody who comes later. */
interface Deed {
  readonly what: string
  readonly act: (board: BoardPage) => Promise<void>
  readonly see: (board: BoardPage) => Promise<void>
  readonly holds: (canvas: Awaited<ReturnType<typeof readCanvas>>) => boolean
}

const words = 'De werkgever belt elke vrijdag met de jobcoach.'

const deeds: readonly Deed[] = [
  {
    what: 'a chip that was dropped',
    act: (board) => board.drag(board.role('UWV'), board.phase('training')),
    see: (board) => expect(board.chip('training', 'uwv')).toBeAttached(),
    holds: ({ chips }) => chips.some(({ phaseId, roleId }) => phaseId === 'training' && roleId === 'uwv'),
  },
  {
    what: 'a chip that was taken off',
    act: async (board) => {
      await board.chip('match', 'employer').focus()
      await board.page.keyboard.press('Delete')
    },
    see: (board) => expect(board.chip('match', 'employer')).not.toBeAttached(),
    holds: ({ chips }) => !chips.some(({ phaseId, roleId }) => phaseId === 'match' && roleId === 'employer'),
  },
  {
    what: 'the words of an agreement',
    act: async (board) => {
      await board.show('Afspraken')
      await board.page.getByRole('button', { name: 'Buddy krijgt 2 uur per week' }).click()
      await board.page.getByLabel('Afspraak', { exact: true }).fill(words)
    },
    see: async (board) => {
      await board.show('Afspraken')
      await expect(board.page.getByRole('button', { name: words })).toBeVisible()
    },
    holds: ({ agreements }) => agreements.some(({ text }) => text === words),
  },
  {
    what: 'an agreement that was deleted',
    act: async (board) => {
      await board.show('Afspraken')
      await board.page.getByRole('button', { name: 'Buddy krijgt 2 uur per week' }).click()
      await board.page.getByRole('button', { name: 'Verwijderen' }).click()
    },
    see: async (board) => {
      await board.show('Afspraken')
      await expect(board.page.getByRole('button', { name: 'Buddy krijgt 2 uur per week' })).toHaveCount(0)
    },
    holds: ({ agreements }) => agreements.length === 6,
  },
]

test.describe('a server that is killed the moment "Bewaard" shows still has', () => {
  for (const { what, act, see, holds } of deeds) {
    test(what, async ({ sitDown }) => {
      const server = await startServer()
      try {
        const canvas: MadeCanvas = await makeCanvas(server.url, { template: 'isoleerder-rotterdam' })
        const anna = await sitDown(canvas.link('edit'), 'Anna')
        await expect(anna.savedSign).toHaveText('Bewaard')
        const killed = await killWhenSaved(anna, server)
        await act(anna)
        await killed()
        // She goes before the server comes back, so that nothing can come from her device.
        await anna.page.context().close()

        await server.restart()
        const bram = await sitDown(canvas.link('edit'), 'Bram')
        await see(bram)
        expect(holds(await readCanvas(canvas))).toBe(true)
      } finally {
        await server.stop()
      }
    })
  }
})
