import { canvasStorageContract } from '../canvas-storage-contract.ts'
import { memoryStorage } from './memory-storage.ts'

canvasStorageContract('memory', async () => ({
  storage: memoryStorage(),
  reopen: null,
  cleanUp: async () => {},
}))
