import { expect, onTestFinished, test, vi } from 'vitest'
import { CanvasGoneError } from '../storage-error.ts'
import { commitPace, groupCommit } from './group-commit.ts'
import type { PackedUpdates } from './packed-updates.ts'
import { spareMemory } from './spare-memory.ts'

/** A disk whose commits end when the test says so. */
function slowDisk() {
  const batches: {
    readonly size: number
    readonly end: (gone?: readonly number[]) => void
    readonly fail: () => void
  }[] = []
  const commits = groupCommit(
    (batch: PackedUpdates) =>
      new Promise((resolve, reject) => {
        batches.push({
          size: batch.ends.length,
          end: (gone = []) => resolve(gone),
          fail: () => reject(new Error('full')),
        })
      }),
    commitPace,
    spareMemory(),
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

test('what comes while two commits are under way waits, and goes together with all else that waited', async () => {
  const { commits, batches } = slowDisk()
  const first = commits.append('a', update)
  await turn()
  const second = commits.append('a', update)
  await turn()
  const rest = [commits.append('a', update), commits.append('a', update)]
  await turn()
  expect(batches).toHaveLength(2)
  batches[0]!.end()
  await first
  await turn()
  expect(batches.map(({ size }) => size)).toEqual([1, 1, 2])
  batches[1]!.end()
  batches[2]!.end()
  await Promise.all([second, ...rest])
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

/** A disk that is done at once, on a clock that the test moves on. */
function quickDisk() {
  vi.useFakeTimers()
  onTestFinished(() => void vi.useRealTimers())
  const batches: { readonly at: number; readonly size: number }[] = []
  const began = performance.now()
  const commits = groupCommit(
    async (batch) => {
      batches.push({ at: performance.now() - began, size: batch.ends.length })
      return []
    },
    { apart: 10, ahead: 30 },
    spareMemory(),
  )
  const appendEvery = async (interval: number, until: number) => {
    for (let at = 0; at < until; at += interval) {
      void commits.append('a', update)
      await vi.advanceTimersByTimeAsync(interval)
    }
  }
  return { commits, batches, appendEvery }
}

test('edits that come now and then are each committed at once', async () => {
  const { batches, appendEvery } = quickDisk()
  await appendEvery(20, 1_000)
  expect(batches.map(({ at }) => Math.round(at))).toEqual(
    Array.from({ length: 50 }, (_, index) => index * 20),
  )
})

test('a short burst after quiet is committed as fast as the disk goes', async () => {
  const { batches, appendEvery } = quickDisk()
  await appendEvery(1, 4)
  expect(batches.map(({ size }) => size)).toEqual([1, 1, 1, 1])
})

test('while it is busy, commits are apart, and none waits for longer than that', async () => {
  const { batches, appendEvery } = quickDisk()
  await appendEvery(1, 1_000)
  const gaps = batches.slice(10).map(({ at }, index) => at - batches[index + 9]!.at)
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(9)
  expect(Math.max(...gaps)).toBeLessThanOrEqual(11)
  expect(batches.reduce((sum, { size }) => sum + size, 0)).toBeGreaterThanOrEqual(989)
})

test('what waits for its time is handed over at once when somebody asks something', async () => {
  const { commits, batches, appendEvery } = quickDisk()
  await appendEvery(1, 100)
  const before = batches.length
  const appended = commits.append('a', update)
  expect(batches).toHaveLength(before)
  commits.handOver()
  expect(batches).toHaveLength(before + 1)
  await appended
  await vi.advanceTimersByTimeAsync(100)
  expect(batches).toHaveLength(before + 1)
})

test('what comes to half a megabyte does not wait for its time', async () => {
  const { commits, batches, appendEvery } = quickDisk()
  await appendEvery(1, 100)
  const before = batches.length
  for (let times = 0; times < 20; times += 1) void commits.append('a', new Uint8Array(60_000))
  expect(batches.slice(before).map(({ size }) => size)).toEqual([9, 9])
})

test('however often somebody asks something while it is busy, the next edit does not wait for longer', async () => {
  const { commits, batches } = quickDisk()
  for (let times = 0; times < 500; times += 1) {
    void commits.append('a', update)
    commits.handOver()
    await vi.advanceTimersByTimeAsync(1)
  }
  const before = batches.length
  void commits.append('a', update)
  await vi.advanceTimersByTimeAsync(11)
  expect(batches).toHaveLength(before + 1)
})

test('a burst in one read is on its way to the disk before all of it has been looked at', async () => {
  const { commits, batches } = slowDisk()
  const appended = Array.from({ length: 100 }, () => commits.append('a', update))
  expect(batches.map(({ size }) => size)).toEqual([32, 32, 32])
  await turn()
  expect(batches.map(({ size }) => size)).toEqual([32, 32, 32, 4])
  for (const { end } of batches) end()
  await Promise.all(appended)
})

test('large updates are a burst before they are many', async () => {
  const { commits, batches } = slowDisk()
  const appended = Array.from({ length: 20 }, () => commits.append('a', new Uint8Array(60_000)))
  expect(batches.map(({ size }) => size)).toEqual([9, 9])
  await turn()
  expect(batches.map(({ size }) => size)).toEqual([9, 9, 2])
  for (const { end } of batches) end()
  await Promise.all(appended)
})
