import { register } from 'tsx/esm/api'

// For development and tests: a worker thread does not get the TypeScript loader that its parent
// runs with. The built server starts `export-worker.js` itself.
register()
await import('./export-worker.ts')
