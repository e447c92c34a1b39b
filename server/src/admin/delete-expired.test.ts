import { join } from 'node:path'
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { openDatabase } from '../storage/sqlite/open-database.ts'
import { expiryRows } from '../storage/sqlite/expiry-rows.ts'
import { deleteExpired } from './delete-expired.ts'
import { collectedWords } from './testing/collected-words.ts'
import { fillDatabase, newDataDirectory } from './testing/filled-database.ts'

function isOnDisk(directory: string, text: string): boolean {
  return readdirSync(directory).some((file) => readFileSync(join(directory, file)).includes(text))
}

test('only canvases whose last day is over are deleted, and they are gone from the disk', () => {
  const directory = newDataDirectory()
  fillDatabase(directory, ['expired-canvas', 'kept-canvas'])
  const database = openDatabase(join(directory, 'praatplaat.db'))
  expiryRows(database, () => {}).choose('kept-canvas', '2027-11-24')
  database.close()

  const onTheDay = collectedWords(directory, '2027-11-23T23:59:00.000Z')
  deleteExpired(onTheDay.workplace)
  expect(onTheDay.said()).toBe('0 canvases deleted.')

  const theDayAfter = collectedWords(directory, '2027-11-24T00:01:00.000Z')
  deleteExpired(theDayAfter.workplace)
  expect(theDayAfter.said()).toContain('1 canvas deleted.')
  expect(isOnDisk(directory, 'expired-canvas')).toBe(false)
  expect(isOnDisk(directory, 'kept-canvas')).toBe(true)
})
