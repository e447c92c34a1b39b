import { recordAgreement } from '@praatplaat/model'
import { commit, documentFromFile, readCanvas, writeChanges } from '@praatplaat/model/document'
import { instantiateTemplate } from '@praatplaat/model/templates'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { CanvasGoneError, StorageUnavailableError } from '../storage/storage-error.ts'
import { openRoomDocument } from '../sync/room-document.ts'
import { createLogger } from '../watch/create-logger.ts'
import { automaticVersions } from './automatic-versions.ts'

const minute = 60_000

beforeEach(() => vi.useFakeTimers({ now: new Date('2026-11-23T09:00:00Z') }))
afterEach(() => vi.useRealTimers())

/** A canvas that is followed; what is asked of storage is kept, in order. */
function followed(fails: Error | null = null) {
  const asked: string[] = []
  const answer = async (what: string) => {
    asked.push(what)
    if (fails) throw fails
    return undefined as never
  }
  const logger = createLogger('silent')
  const warn = vi.spyOn(logger, 'warn')
  const follow = automaticVersions({
    storage: {
      makeVersion: (_, { kind, createdAt }) => answer(`${kind} ${createdAt.slice(11, 16)}`),
      postponeDeletion: (_, day) => answer(`keep to ${day}`),
    },
    now: () => new Date(),
    makeId: () => 'id',
    logger,
    quietAfter: 10 * minute,
  })

  const doc = documentFromFile(instantiateTemplate('praatplaat', 'nl')!)
  const document = openRoomDocument(Y.encodeStateAsUpdate(doc), () => {})
  const follower = follow('canvas', document)
  const write = (change: (doc: Y.Doc) => void) => {
    document.read(change)
    follower.edited(document)
  }
  let agreements = 0
  return {
    asked,
    warn,
    follower,
    agree: () =>
      write((held) => {
        const args = { agreementId: `a-${(agreements += 1)}`, phaseId: null }
        commit(held, readCanvas(held), {}, recordAgreement, args)
      }),
    goTo: (round: string) =>
      write((held) => writeChanges(held, [{ step: 'put', kind: 'canvas', id: 'canvas', fields: { round } }])),
  }
}

const kept = 'keep to 2027-11-23'

test('a version is made when nobody has edited for ten minutes, once', () => {
  const { asked, agree } = followed()
  agree()
  for (let at = 0; at < 5; at += 1) {
    vi.advanceTimersByTime(9 * minute)
    agree()
  }
  expect(asked).toEqual([kept])
  vi.advanceTimersByTime(60 * minute)
  expect(asked).toEqual([kept, kept, 'quiet 09:55'])
  agree()
  expect(asked).toHaveLength(4)
})

test('a version is made when everybody has gone after edits, and not when there were none', async () => {
  const { asked, agree, follower } = followed()
  await follower.rest()
  expect(asked).toEqual([])
  agree()
  await follower.rest()
  await follower.rest()
  expect(asked).toEqual([kept, kept, 'quiet 09:00'])
  vi.advanceTimersByTime(60 * minute)
  expect(asked).toHaveLength(3)
})

test('a version is made as a round ends, and not again while somebody goes to and fro', () => {
  const { asked, goTo } = followed()
  goTo('roles')
  for (const round of ['case', 'roles', 'lead']) goTo(round)
  expect(asked.filter((what) => what.startsWith('round-end'))).toEqual(['round-end 09:00'])
  vi.advanceTimersByTime(minute)
  goTo('needs')
  expect(asked.filter((what) => what.startsWith('round-end'))).toEqual(['round-end 09:00', 'round-end 09:01'])
})

test('a version that cannot be made is noted down, and nobody suffers', async () => {
  const failing = followed(new StorageUnavailableError('disk full'))
  failing.agree()
  await failing.follower.rest()
  expect(failing.warn).toHaveBeenCalled()
})

test('that a canvas was deleted meanwhile is no fault', async () => {
  const gone = followed(new CanvasGoneError())
  gone.agree()
  await gone.follower.rest()
  expect(gone.warn).not.toHaveBeenCalled()
})

test('a room that is closed makes nothing any more', () => {
  const { asked, agree, follower } = followed()
  agree()
  follower.stop()
  vi.advanceTimersByTime(60 * minute)
  expect(asked).toEqual([kept])
})
