import { abilityHeader, workshopHeader } from '@praatplaat/protocol'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { askEntry, mintKey } from './canvases.ts'
import { createCanvas, listTemplates } from './new-canvas.ts'
import { Problem } from './problem.ts'

afterEach(() => void vi.unstubAllGlobals())

/** Lets every request be answered by this. */
function answerWith(body: string, init?: ResponseInit): void {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(body, init)))
}

async function problemOf(asking: Promise<unknown>): Promise<Problem> {
  const thrown: unknown = await asking.catch((error: unknown) => error)
  expect(thrown).toBeInstanceOf(Problem)
  return thrown as Problem
}

describe('an answer of the server', () => {
  it('is what the protocol says', async () => {
    const listing = [{ id: 'praatplaat', title: 'Praatplaat', summary: 'Zes fasen', locale: 'nl' }]
    answerWith(JSON.stringify(listing))
    expect(await listTemplates('nl')).toEqual(listing)

    answerWith(JSON.stringify({ ability: 'view', key: 'abc' }))
    expect(await mintKey('canvas', 'key', 'view', 'nl')).toBe('abc')

    answerWith('{}', { headers: { [abilityHeader]: 'edit' } })
    expect(await askEntry('canvas', 'key', 'nl')).toEqual({ ability: 'edit', workshopId: null })
    answerWith('{}', { headers: { [abilityHeader]: 'edit', [workshopHeader]: 'w' } })
    expect(await askEntry('canvas', 'key', 'nl')).toEqual({ ability: 'edit', workshopId: 'w' })
  })

  it('is a problem when it is a page of something in between', async () => {
    answerWith('<h1>Log in op dit netwerk</h1>')
    for (const asking of [
      listTemplates('nl'),
      createCanvas({ template: 'praatplaat' }, 'Proef', 'nl'),
      askEntry('canvas', 'key', 'nl'),
      mintKey('canvas', 'key', 'view', 'nl'),
    ]) {
      expect(await problemOf(asking)).toMatchObject({ type: 'unexpected', status: 200 })
    }
  })

  it('is a problem when it is JSON of another shape, or an ability that we do not know', async () => {
    answerWith('[{"id": 7}]')
    expect((await problemOf(listTemplates('nl'))).type).toBe('unexpected')
    answerWith('{}', { headers: { [abilityHeader]: 'own' } })
    expect((await problemOf(askEntry('canvas', 'key', 'nl'))).type).toBe('unexpected')
  })
})

describe('a refusal of the server', () => {
  it('keeps its type, its words and the faults by field', async () => {
    const errors = [{ path: 'title', code: 'missing', detail: 'De titel ontbreekt.' }]
    const body = { type: 'urn:praatplaat:problem:invalid-request', title: 'Klopt niet', status: 422, errors }
    answerWith(JSON.stringify(body), { status: 422 })
    expect(await problemOf(listTemplates('nl'))).toMatchObject({
      type: body.type,
      status: 422,
      message: 'Klopt niet',
      errors,
    })
  })

  it('of something in between has its status and no more', async () => {
    answerWith('<h1>Bad gateway</h1>', { status: 502, statusText: 'Bad Gateway' })
    expect(await problemOf(listTemplates('nl'))).toMatchObject({ type: 'unexpected', status: 502 })
  })
})
