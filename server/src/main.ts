import { networkInterfaces } from 'node:os'
import { fileURLToPath } from 'node:url'
import { lanAddresses } from './lan-addresses.ts'
import { parseSettings } from './settings.ts'
import { startServer, type RunningServer } from './start-server.ts'
import { DataInUseError, holdDataDirectory } from './storage/sqlite/hold-data-directory.ts'
import { openSqliteStorage } from './storage/sqlite/sqlite-storage.ts'
import { createLogger } from './watch/create-logger.ts'
import { welcome } from './welcome.ts'

const fromSource = import.meta.url.endsWith('.ts')
const here = (path: string) => new URL(path, import.meta.url)

const parsed = parseSettings(process.env)
if (!parsed.ok) {
  fail(['The settings are not right:', ...parsed.faults.map((fault) => `  ${fault}`)].join('\n'))
}
const { settings } = parsed
const logger = createLogger(settings.logLevel)

try {
  // A server that is being replaced may still be telling its people that it stops.
  holdDataDirectory(settings.dataDirectory, 3_000)
} catch (error) {
  fail(whyNoData(error as Error, settings.dataDirectory))
}
const storage = await openSqliteStorage(
  settings.dataDirectory,
  here(fromSource ? './storage/sqlite/commit-worker-from-source.mjs' : './commit-worker.js'),
).catch((error: Error) => fail(whyNoData(error, settings.dataDirectory)))

// Both the source and the built file lie two folders deep: server/src and server/dist.
const appDirectory = fileURLToPath(here('../../apps/canvas/dist'))
const server = await startServer({ settings, storage, appDirectory, logger }).catch((error: Error) =>
  fail(whyNotListening(error, settings.port, settings.host)),
)

let stopping: Promise<void> | null = null

process.stdout.write(
  welcome({
    port: server.port,
    host: settings.host,
    publicUrl: settings.publicUrl,
    lanAddresses: lanAddresses(networkInterfaces()),
    terminal: process.stdout.isTTY,
  }),
)

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    logger.info({ signal }, 'stopping')
    // A second signal ends it at once. What was acknowledged is on disk.
    process.once(signal, () => process.exit(1))
    void stop(server, 0)
  })
}

// A bug. What it left half done nobody knows, so it does not go on; but what came in is committed
// and everybody is told to come back, which dying on the spot would not do.
for (const fault of ['uncaughtException', 'unhandledRejection'] as const) {
  process.on(fault, (error: unknown) => {
    logger.fatal({ error }, 'a fault that nobody caught: stopping')
    void stop(server, 1)
  })
}

async function stop(running: RunningServer, exitCode: number): Promise<void> {
  // What takes too long is ended as well, and so is a fault while stopping.
  setTimeout(() => process.exit(1), 10_000).unref()
  stopping ??= running.stop()
  await stopping.catch((error: unknown) => {
    logger.error({ error }, 'not stopped as it should')
    process.exit(1)
  })
  process.exit(exitCode)
}

function whyNoData(error: Error, directory: string): string {
  return error instanceof DataInUseError
    ? `The data in DATA_DIR (${directory}) are in use, perhaps by another praatplaat.\n  Stop that, or choose another directory: DATA_DIR=./other-data npm start`
    : `The data in DATA_DIR (${directory}) cannot be opened.\n  ${error.message}`
}

function whyNotListening(error: Error, port: number, host: string | null): string {
  const code = 'code' in error ? error.code : null
  if (code === 'EADDRINUSE') {
    return `Port ${port} is in use, perhaps by another praatplaat.\n  Stop that, or choose another port: PORT=${port + 1} npm start`
  }
  if (code === 'EACCES') {
    return `Port ${port} may not be used without more rights.\n  Choose one from 1024 up: PORT=8080 npm start`
  }
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return `This device has no address ${host}.\n  Leave HOST empty to be reachable on all of them.`
  }
  return `The server could not start.\n  ${error.message}`
}

function fail(message: string): never {
  process.stderr.write(`${message}\n`)
  process.exit(1)
}
