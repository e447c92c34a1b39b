import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { CanvasStorage } from '../canvas-storage.ts'
import { CanvasGoneError } from '../storage-error.ts'
import { commitPace, groupCommit } from './group-commit.ts'
import type { PackedUpdates } from './packed-updates.ts'
import type { QuestionName, Questions } from './question.ts'
import { spareMemory } from './spare-memory.ts'
import { linkToWorker } from './worker-link.ts'

/**
 * Storage in one SQLite file, `praatplaat.db` in `directory`, which is made when it is not there.
 *
 * @param workerEntry the file of the commit worker: the built one, or what starts it from source.
 * @throws {StorageUnavailableError} when the database cannot be opened.
 */
export async function openSqliteStorage(directory: string, workerEntry: URL): Promise<CanvasStorage> {
  mkdirSync(directory, { recursive: true, mode: 0o700 })
  const file = join(directory, 'praatplaat.db')
  const link = linkToWorker(() => new Worker(workerEntry, { workerData: { file }, name: 'commit-worker' }))
  const spare = spareMemory()
  const commit = async (batch: PackedUpdates) => {
    const length = batch.ends.at(-1) ?? 0
    const { gone, bytes } = await link.ask('append', batch)
    spare.giveBack(bytes, length)
    return gone
  }
  const commits = groupCommit(commit, commitPace, spare)

  // A question sees everything that was appended before it was asked.
  const ask = <Name extends QuestionName>(name: Name, ...args: Questions[Name]['args']) => {
    commits.handOver()
    return link.ask(name, ...args)
  }

  await ask('check')
  return {
    createWorkshop: (workshop) => ask('createWorkshop', workshop),
    deleteWorkshop: (workshopId) => ask('deleteWorkshop', workshopId),
    deleteCanvas: (canvasId) => ask('deleteCanvas', canvasId),
    readWorkshop: (workshopId) => ask('readWorkshop', workshopId),
    changeWorkshop: (workshopId, change) => ask('changeWorkshop', workshopId, change),
    renameTable: (workshopId, number, name) => ask('renameTable', workshopId, number, name),
    giveJoinCode: (workshopId, code) => ask('giveJoinCode', workshopId, code),
    workshopBehind: (code, now) => ask('workshopBehind', code, now),
    workshopOf: (canvasId) => ask('workshopOf', canvasId),
    abilityForCanvas: (keyHash, canvasId) => ask('abilityForCanvas', keyHash, canvasId),
    abilityForDocument: (keyHash, documentId) => ask('abilityForDocument', keyHash, documentId),
    abilityForWorkshop: (keyHash, workshopId) => ask('abilityForWorkshop', keyHash, workshopId),
    async addKey(canvasId, key) {
      if (!(await ask('addKey', canvasId, key))) throw new CanvasGoneError()
    },
    append: commits.append,
    load: (canvasId) => ask('load', canvasId),
    compact: (canvasId) => ask('compact', canvasId),
    makeVersion: async (canvasId, version) => unlessGone(await ask('makeVersion', canvasId, version)),
    listVersions: (canvasId) => ask('listVersions', canvasId),
    readVersion: (canvasId, versionId) => ask('readVersion', canvasId, versionId),
    prepareRestore: async (canvasId, versionId, before) =>
      unlessGone(await ask('prepareRestore', canvasId, versionId, before)),
    deleteVersion: (canvasId, versionId) => ask('deleteVersion', canvasId, versionId),
    deleteAfter: (canvasId) => ask('deleteAfter', canvasId),
    async chooseDeleteAfter(canvasId, day) {
      if (!(await ask('chooseDeleteAfter', canvasId, day))) throw new CanvasGoneError()
    },
    postponeDeletion: (canvasId, day) => ask('postponeDeletion', canvasId, day),
    deleteExpired: (now) => ask('deleteExpired', now),
    check: () => ask('check'),
    close: () => ask('close'),
  }
}

/** An error loses its kind on the way from one thread to the other, so it comes as a word. */
function unlessGone<Answer>(answer: Answer): Exclude<Answer, 'gone'> {
  if (answer === 'gone') throw new CanvasGoneError()
  return answer as Exclude<Answer, 'gone'>
}
