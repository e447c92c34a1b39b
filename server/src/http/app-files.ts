import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'

/** A file of the app, in the encodings in which it can be sent. */
export interface AppFile {
  readonly mediaType: string
  /** Its name changes with its content, so a browser never needs to ask for it again. */
  readonly hashed: boolean
  readonly etag: string
  readonly plain: Uint8Array
  readonly br: Uint8Array | null
  readonly gzip: Uint8Array | null
}

/** The built app: address → file. Only what is in here can be asked for, so no path leads out of it. */
export type AppFiles = ReadonlyMap<string, AppFile>

const mediaTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
}

/** What the build adds for its own use, and is nobody else's business. */
const hidden = /^\/\.|\.map$/

/** Reads the built app into memory: it is small, and is asked for by sixty people at once. Empty when it was not built. */
export function readAppFiles(directory: string): AppFiles {
  if (!existsSync(directory)) return new Map()
  const paths = readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  return new Map(
    paths.flatMap((path) => {
      const address = `/${relative(directory, path).split(sep).join('/')}`
      const mediaType = mediaTypes[extname(path)]
      return mediaType && !hidden.test(address)
        ? [[address, readAppFile(path, address, mediaType)] as const]
        : []
    }),
  )
}

function readAppFile(path: string, address: string, mediaType: string): AppFile {
  const plain = readFileSync(path)
  const compressed = (suffix: string) => (existsSync(path + suffix) ? readFileSync(path + suffix) : null)
  return {
    mediaType,
    hashed: address.startsWith('/assets/'),
    etag: `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`,
    plain,
    br: compressed('.br'),
    gzip: compressed('.gz'),
  }
}
