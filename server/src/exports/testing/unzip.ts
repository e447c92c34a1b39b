import { inflateRawSync } from 'node:zlib'

/** The files of a ZIP archive by their path, read from its central directory. For tests. */
export function unzip(archive: Uint8Array): ReadonlyMap<string, Buffer> {
  const bytes = Buffer.from(archive)
  const end = bytes.lastIndexOf('PK\x05\x06', undefined, 'latin1')
  if (end === -1) throw new Error('This is no ZIP archive.')

  const files = new Map<string, Buffer>()
  let entry = bytes.readUInt32LE(end + 16)
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    const nameLength = bytes.readUInt16LE(entry + 28)
    const path = bytes.toString('utf8', entry + 46, entry + 46 + nameLength)
    files.set(path, contentAt(bytes, entry))
    entry += 46 + nameLength + bytes.readUInt16LE(entry + 30) + bytes.readUInt16LE(entry + 32)
  }
  return files
}

function contentAt(bytes: Buffer, entry: number): Buffer {
  const header = bytes.readUInt32LE(entry + 42)
  const start = header + 30 + bytes.readUInt16LE(header + 26) + bytes.readUInt16LE(header + 28)
  const packed = bytes.subarray(start, start + bytes.readUInt32LE(entry + 20))
  return bytes.readUInt16LE(entry + 10) === 0 ? packed : inflateRawSync(packed)
}
