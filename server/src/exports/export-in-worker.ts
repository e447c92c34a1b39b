import { Worker } from 'node:worker_threads'
import { linkToExportWorker } from './link-to-export-worker.ts'

// The built server is one file, with the worker's beside it.
const entry = import.meta.url.endsWith('.ts')
  ? new URL('./export-worker-from-source.mjs', import.meta.url)
  : new URL('./export-worker.js', import.meta.url)

/** Makes a file in the thread for exports, of which the process has one. */
export const { make: exportInWorker, makeForWorkshop: exportWorkshopInWorker } = linkToExportWorker(
  // A canvas that no memory suffices for then costs the worker, not the server.
  () =>
    new Worker(entry, {
      name: 'export-worker',
      resourceLimits: { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 8 },
    }),
  { mostWaiting: 20, mostMilliseconds: 30_000, idleMilliseconds: 60_000 },
)
