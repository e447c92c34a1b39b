import { afterEach, describe, expect, it, vi } from 'vitest'
import { rememberedCanvas, rememberedCanvases } from '../device/remembered-canvases.ts'
import { createAndRemember } from './create-and-remember.ts'

const made = {
  workshopId: 'w1',
  keys: { facilitate: 'F' },
  tables: [{ canvasId: 'c1', number: 1, name: '', keys: { edit: 'E', view: 'V' } }],
}

afterEach(() => vi.unstubAllGlobals())

describe('making a canvas', () => {
  it('keeps every key, for the server shows them this once, and goes there with the one to take part', async () => {
    const server = vi.fn<typeof fetch>(async () => Response.json(made, { status: 201 }))
    vi.stubGlobal('fetch', server)
    expect(await createAndRemember({ template: 'praatplaat' }, 'Tafel 3', 'nl')).toBe('/c/c1#E')
    expect(rememberedCanvas('c1')).toMatchObject({
      title: 'Tafel 3',
      keys: { facilitate: 'F', edit: 'E', view: 'V' },
    })
    expect(JSON.parse(server.mock.calls[0]![1]!.body as string)).toEqual({
      title: 'Tafel 3',
      tables: 1,
      locale: 'nl',
      template: 'praatplaat',
    })
  })

  it('remembers nothing of a canvas that was not made', async () => {
    const before = rememberedCanvases()
    vi.stubGlobal('fetch', async () =>
      Response.json({ type: 'urn:praatplaat:problem:too-large' }, { status: 413 }),
    )
    await expect(createAndRemember({ canvas: {} }, 'x', 'nl')).rejects.toMatchObject({ status: 413 })
    expect(rememberedCanvases()).toEqual(before)
  })
})
