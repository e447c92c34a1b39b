// Hocuspocus with its defaults. With SQLITE_FILE it stores documents there as its own SQLite extension does: the
// same table and the same statements, on the better-sqlite3 that ours uses and which is found further up.
// Run from the folder in which its packages are installed.

import { Database } from '@hocuspocus/extension-database'
import { Server } from '@hocuspocus/server'
import { sayAddress } from './say-address.mjs'

const file = process.env['SQLITE_FILE']
const server = new Server({ quiet: true, extensions: file ? [await storeIn(file)] : [] })

// Its own `listen` takes no host and would listen everywhere.
server.httpServer.listen(0, '127.0.0.1', () => sayAddress(server.httpServer))

process.once('SIGTERM', () => void server.destroy().then(() => process.exit(0)))

/** @param {string} path */
async function storeIn(path) {
  const { default: Sqlite } = await import('better-sqlite3')
  const database = new Sqlite(path)
  database.exec(
    'CREATE TABLE IF NOT EXISTS documents (name varchar(255) NOT NULL, data blob NOT NULL, UNIQUE(name))',
  )
  const select = database.prepare('SELECT data FROM documents WHERE name = ?').pluck()
  const upsert = database.prepare(
    'INSERT INTO documents (name, data) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET data = excluded.data',
  )
  return new Database({
    fetch: async ({ documentName }) =>
      /** @type {Uint8Array | undefined} */ (select.get(documentName)) ?? null,
    store: async ({ documentName, state }) => void upsert.run(documentName, state),
  })
}
