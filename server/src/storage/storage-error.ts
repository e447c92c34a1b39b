/** The canvas was deleted: whoever still works on it must be told, and nothing of it may come back. */
export class CanvasGoneError extends Error {
  readonly id = 'canvas-gone'

  constructor() {
    super('The canvas is gone.')
  }
}

/** Storage did not do what was asked, and may do so later: the disk is full, the database is locked, the worker died. */
export class StorageUnavailableError extends Error {
  readonly id = 'storage-not-available'

  constructor(cause: unknown) {
    super(`Storage is not available: ${cause instanceof Error ? cause.message : String(cause)}`, { cause })
  }
}
