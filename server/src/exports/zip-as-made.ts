import { Zip, ZipPassThrough } from 'fflate'

/** A file that goes into a zip. */
export interface ZippedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/**
 * A zip that is sent while its files are made, one at a time: no more than one is in memory, and whoever stops
 * receiving stops the making. The files go in as they are, for nearly all that is exported is packed already.
 */
export function zipAsMade(files: AsyncGenerator<ZippedFile, void>, now: Date): ReadableStream<Uint8Array> {
  let zip: Zip
  return new ReadableStream<Uint8Array>({
    start(controller) {
      zip = new Zip((error, chunk, isLast) => {
        if (error) return controller.error(error)
        controller.enqueue(chunk)
        if (isLast) controller.close()
      })
    },
    async pull() {
      const next = await files.next()
      if (next.done) return zip.end()
      const file = new ZipPassThrough(next.value.name)
      file.mtime = now
      zip.add(file)
      file.push(next.value.bytes, true)
    },
    async cancel() {
      await files.return()
    },
  })
}
