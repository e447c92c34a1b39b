import { canvasStorageContract } from '../canvas-storage-contract.ts'
import { meetingStorageContract } from '../meeting-storage-contract.ts'
import { expiryStorageContract } from '../expiry-storage-contract.ts'
import { versionStorageContract } from '../version-storage-contract.ts'
import { memoryStorage } from './memory-storage.ts'

for (const contract of [
  canvasStorageContract,
  versionStorageContract,
  expiryStorageContract,
  meetingStorageContract,
]) {
  contract('memory', async () => ({
    storage: memoryStorage(),
    reopen: null,
    cleanUp: async () => {},
  }))
}
