import type { StoredDocument } from '../storage/canvas-storage.ts'
import { CanvasGoneError, StorageUnavailableError } from '../storage/storage-error.ts'
import { inTurns, type NextTurn } from './in-turns.ts'
import { openInSteps, type RoomDocument } from './room-document.ts'

/**
 * The document of a room: made when somebody needs it, made anew when something broke it, and nobody's while
 * something large is done with it.
 */
export interface HeldDocument {
  /** As it is now, perhaps on its way from one state to the other; `null` while there is none. */
  readonly now: () => RoomDocument | null
  /** Whether it can be used: there is one, and nothing is under way with it. */
  readonly isReady: () => boolean
  /** Whether it is being made, or something large is done with it. */
  readonly isBusy: () => boolean
  /** Begins to make it, unless that was done. Whoever waits is released when it is there. */
  readonly prepare: () => void
  /** Resolves when it can be used; rejects when it cannot be had. */
  readonly ready: () => Promise<void>
  /** What is there broke: it is made anew from what is stored. */
  readonly renew: () => void
  /**
   * Does something with it in turns, in which nobody else uses it.
   *
   * @param failed what has come of it when a step throws.
   * @param then what is done with what came of it, before anybody else uses the document; `null`: the room was closed.
   */
  readonly inTurns: <Result, Outcome>(
    steps: Generator<void, Result>,
    failed: () => Result,
    then: (result: Result | null) => Outcome,
  ) => Promise<Outcome>
  readonly destroy: () => void
}

export interface HeldDocumentOptions {
  /** What was stored when the room was opened. */
  readonly stored: StoredDocument
  /** What is stored now; `null` when the canvas is gone. */
  readonly load: () => Promise<StoredDocument | null>
  readonly nextTurn: NextTurn
  readonly isClosed: () => boolean
  /** Gets what a migration wrote, to be stored. */
  readonly onMigrated: (update: Uint8Array) => void
  readonly onMade: (document: RoomDocument) => void
  /** The document can be used again. */
  readonly onReady: () => void
  /** It cannot be made: of what was stored at first, or of what is stored now. */
  readonly onFailed: (error: unknown, of: 'first' | 'anew') => void
}

/** Holds the document of a room. Nothing is made of what is stored until somebody asks for that. */
export function holdDocument(options: HeldDocumentOptions): HeldDocument {
  const { load, nextTurn, isClosed } = options
  let source: StoredDocument | null = options.stored
  let document: RoomDocument | null = null
  /** What has to be done before the document can be used. */
  let busy: Promise<unknown> | null = null

  const begin = (work: Promise<unknown>) => {
    busy = work
    // Whoever waits for it hears of it; all others by the room being closed.
    busy.catch(() => {})
  }

  /** In turns, after whatever this one still has to do, such as answering who came first. */
  const make = async (find: () => Promise<StoredDocument | null>, of: 'first' | 'anew') => {
    try {
      const found = await find()
      if (!found) throw new CanvasGoneError()
      const made = await inTurns(openInSteps(found.state, options.onMigrated), nextTurn, () => !isClosed())
      if (!made) throw new StorageUnavailableError('the room was closed')
      document = made
      source = null
      options.onMade(made)
    } catch (error) {
      if (!isClosed()) options.onFailed(error, of)
      throw error
    }
    busy = null
    options.onReady()
  }

  const isReady = () => document !== null && busy === null

  const prepare = () => {
    if (document || busy || isClosed()) return
    begin(make(async () => source, 'first'))
  }

  return {
    now: () => document,
    isReady,
    isBusy: () => busy !== null,
    prepare,
    async ready() {
      while (!isReady()) {
        if (isClosed()) throw new StorageUnavailableError('the room was closed')
        prepare()
        await busy
      }
    },
    renew() {
      document?.destroy()
      document = null
      begin(make(load, 'anew'))
    },
    inTurns(steps, failed, then) {
      const work = async () => {
        // Whatever it fails of: nobody may wait for ever.
        const result = await inTurns(steps, nextTurn, () => !isClosed()).catch(failed)
        if (result !== null) busy = null
        try {
          return then(result)
        } finally {
          if (result !== null) setImmediate(options.onReady)
        }
      }
      const doing = work()
      begin(doing)
      return doing
    },
    destroy: () => document?.destroy(),
  }
}
