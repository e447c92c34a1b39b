import type { Canvas } from '@praatplaat/model'
import type { Ability } from '@praatplaat/protocol'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { rememberCanvas, rememberedCanvas } from '../device/remembered-canvases.ts'
import { keyToShare } from './key-to-share.ts'

const server = vi.fn<typeof fetch>()
let visited = 0

/** A canvas that this device never saw before, open with one key. */
function visit(ability: Ability) {
  const canvas = { current: () => ({ title: 'Isoleerder' }) as Canvas, subscribe: () => () => {} }
  return { canvasId: `canvas-${(visited += 1)}`, key: `own-${ability}`, ability, canvas }
}

beforeEach(() => {
  vi.stubGlobal('fetch', server)
  server.mockImplementation(async () => Response.json({ ability: 'view', key: 'minted' }, { status: 201 }))
})
afterEach(() => {
  server.mockReset()
  vi.unstubAllGlobals()
})

describe('the key that goes into a link for others', () => {
  it.each(['edit', 'view'] as const)(
    "is the reader's own, when that one may %s and no more",
    async (ability) => {
      expect(await keyToShare(visit(ability), ability, 'nl')).toBe(`own-${ability}`)
      expect(server).not.toHaveBeenCalled()
    },
  )

  it.each(['edit', 'view'] as const)(
    'is never the key of the facilitator, who can delete (%s)',
    async (ability) => {
      expect(await keyToShare(visit('facilitate'), ability, 'nl')).toBe('minted')
    },
  )

  it('is the one that this device remembers, without asking the server', async () => {
    const session = visit('edit')
    rememberCanvas({ canvasId: session.canvasId, title: 'x', openedAt: 1, keys: { view: 'remembered' } })
    expect(await keyToShare(session, 'view', 'nl')).toBe('remembered')
    expect(server).not.toHaveBeenCalled()
  })

  it('is made once, however often it is asked for, and remembered beside the others', async () => {
    const session = visit('edit')
    rememberCanvas({ canvasId: session.canvasId, title: 'x', openedAt: 1, keys: { edit: 'own-edit' } })
    const keys = await Promise.all([keyToShare(session, 'view', 'nl'), keyToShare(session, 'view', 'nl')])
    expect([...keys, await keyToShare(session, 'view', 'nl')]).toEqual(['minted', 'minted', 'minted'])
    expect(server).toHaveBeenCalledOnce()
    expect(rememberedCanvas(session.canvasId)?.keys).toEqual({ edit: 'own-edit', view: 'minted' })
  })

  it('can be asked for again after the server could not be reached', async () => {
    const session = visit('edit')
    server.mockRejectedValueOnce(new TypeError('Failed to fetch'))
    await expect(keyToShare(session, 'view', 'nl')).rejects.toMatchObject({ type: 'offline' })
    expect(await keyToShare(session, 'view', 'nl')).toBe('minted')
  })
})
