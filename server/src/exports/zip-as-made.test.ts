import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { zipAsMade, type ZippedFile } from './zip-as-made.ts'

const now = new Date('2027-01-22T09:30:00Z')

/** Files that say when they are made and when nobody wants more. */
async function* filesOf(count: number, heard: string[]): AsyncGenerator<ZippedFile, void> {
  try {
    for (let number = 1; number <= count; number += 1) {
      heard.push(`made ${number}`)
      yield { name: `${number}.bin`, bytes: new Uint8Array(100_000).fill(number) }
    }
  } finally {
    heard.push('over')
  }
}

test('every file is in it, byte for byte', async () => {
  const zip = zipAsMade(filesOf(3, []), now)
  const files = unzipSync(new Uint8Array(await new Response(zip).arrayBuffer()))
  expect(Object.entries(files).map(([name, bytes]) => [name, bytes.length, bytes[0]])).toEqual([
    ['1.bin', 100_000, 1],
    ['2.bin', 100_000, 2],
    ['3.bin', 100_000, 3],
  ])
})

test('no file is made before the one before it was taken', async () => {
  const heard: string[] = []
  const reader = zipAsMade(filesOf(50, heard), now).getReader()
  await reader.read()
  expect(heard.length).toBeLessThan(4)
  await reader.cancel()
})

test('who stops receiving stops the making', async () => {
  const heard: string[] = []
  const reader = zipAsMade(filesOf(50, heard), now).getReader()
  await reader.read()
  await reader.cancel()
  expect(heard.at(-1)).toBe('over')
  expect(heard.length).toBeLessThan(5)
})

test('what goes wrong half-way breaks the zip off, so that nobody takes it for whole', async () => {
  async function* failing(): AsyncGenerator<ZippedFile, void> {
    yield { name: '1.bin', bytes: new Uint8Array(1) }
    throw new Error('out of paper')
  }
  await expect(new Response(zipAsMade(failing(), now)).arrayBuffer()).rejects.toThrow('out of paper')
})
