import { expect, test } from 'vitest'
import { CanvasGoneError } from '../storage-error.ts'
import { groupCommit } from './group-commit.ts'
import type { Appended } from './update-rows.ts'

/** A disk whose commits end when the test says so. */
function slowDisk() {
  const batches: {
    readonly size: number
    readonly end: (gone?: readonly number[]) => void
    readonly fail: () => void
  }[] = []
  const commits = groupCommit(
    (batch: readonly Appended[]) =>
      new Promise((resolve, reject) => {
        batches.push({
          size: batch.length,
          end: (gone = []) => resolve(gone),
          fail: () => reject(new Error('full')),
        })
      }),
  )
  return { commits, batches }
}

const turn = () => new Promise((resolve) => setImmediate(resolve))
const update = Uint8Array.of(1)

test('what comes in one turn is committed together, at once', async () => {
  const { commits, batches } = slowDisk()
  const appended = [commits.append('a', update), commits.append('b', update)]
  await turn()
  expect(batches.map(({ size }) => size)).toEqual([2])
  batches[0]!.end()
  await Promise.all(appended)
})

test('what comes during a commit waits, and goes together with all else that waited', async () => {
  const { commits, batches } = slowDisk()
  const first = commits.append('a', update)
  await turn()
  const rest = [commits.append('a', update), commits.append('a', update)]
  await turn()
  expect(batches).toHaveLength(1)
  batches[0]!.end()
  await first
  await turn()
  expect(batches.map(({ size }) => size)).toEqual([1, 2])
  batches[1]!.end()
  await Promise.all(rest)
})

test('when a commit fails, all that were in it fail, and the next goes on', async () => {
  const { commits, batches } = slowDisk()
  const first = commits.append('a', update)
  await turn()
  const second = commits.append('a', update)
  batches[0]!.fail()
  await expect(first).rejects.toThrow('full')
  await turn()
  batches[1]!.end()
  await expect(second).resolves.toBeUndefined()
})

test('one whose canvas is gone fails alone', async () => {
  const { commits, batches } = slowDisk()
  const [gone, there] = [commits.append('a', update), commits.append('b', update)]
  await turn()
  batches[0]!.end([0])
  await expect(gone).rejects.toBeInstanceOf(CanvasGoneError)
  await expect(there).resolves.toBeUndefined()
})
