import { parentPort, workerData } from 'node:worker_threads'
import { checkWritable } from './check-writable.ts'
import { expiryRows } from './expiry-rows.ts'
import { keyRows } from './key-rows.ts'
import { meetingRows } from './meeting-rows.ts'
import { openDatabase } from './open-database.ts'
import { unpackUpdates } from './packed-updates.ts'
import { takenAlong, type AnswerMessage, type Answers, type AskMessage } from './question.ts'
import { updateRows } from './update-rows.ts'
import { versionRows } from './version-rows.ts'
import { wipeDeleted } from './wipe-deleted.ts'
import { workshopRows } from './workshop-rows.ts'

/**
 * The thread that holds the database. Waiting for the disk and merging logs happens here, so
 * that neither ever stands in the way of passing an edit on. Questions are answered in the
 * order in which they come.
 */
const { file } = workerData as { readonly file: string }
const database = openDatabase(file)
const workshops = workshopRows(database)
const meetings = meetingRows(database)
const keys = keyRows(database)
const updates = updateRows(database)
const wipe = () => wipeDeleted(database)
const versions = versionRows(database, updates.stateOf, wipe)
const expiry = expiryRows(database, wipe)

const answers: Answers = {
  check: () => checkWritable(database),
  createWorkshop: workshops.create,
  deleteWorkshop: workshops.deleteWorkshop,
  deleteCanvas: workshops.deleteCanvas,
  readWorkshop: meetings.read,
  changeWorkshop: meetings.change,
  renameTable: meetings.renameTable,
  giveJoinCode: meetings.giveJoinCode,
  workshopBehind: meetings.behind,
  workshopOf: meetings.of,
  abilityForCanvas: keys.abilityForCanvas,
  abilityForDocument: keys.abilityForDocument,
  abilityForWorkshop: keys.abilityForWorkshop,
  addKey: keys.add,
  append: (packed) => ({ gone: updates.append(unpackUpdates(packed)), bytes: packed.bytes }),
  load: updates.load,
  compact: updates.compact,
  makeVersion: versions.make,
  listVersions: versions.list,
  readVersion: versions.read,
  prepareRestore: versions.prepareRestore,
  deleteVersion: versions.delete,
  deleteAfter: expiry.deleteAfter,
  chooseDeleteAfter: expiry.choose,
  postponeDeletion: expiry.postpone,
  deleteExpired: expiry.deleteExpired,
  close: () => void database.close(),
}

parentPort?.on('message', ({ id, name, args }: AskMessage) => {
  const message = answerTo(id, name, args)
  parentPort?.postMessage(message, 'answer' in message ? takenAlong(name, message.answer) : [])
  if (name === 'close') parentPort?.close()
})

function answerTo(id: number, name: AskMessage['name'], args: readonly unknown[]): AnswerMessage {
  try {
    return { id, answer: (answers[name] as (...given: readonly unknown[]) => unknown)(...args) }
  } catch (error) {
    return { id, failed: error instanceof Error ? error.message : String(error) }
  }
}
