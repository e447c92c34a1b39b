import { IndexeddbPersistence } from 'y-indexeddb'
import type * as Y from 'yjs'
import { deviceCopyName } from '../device/forget-device-copy.ts'

/** The copy of a canvas on this device, for when the server cannot be reached. */
export interface DeviceCopy {
  /** Resolves when what an earlier visit left here is in the document, or when it turns out that nothing can be kept. */
  readonly loaded: Promise<void>
  /** Resolves to whether everything that the document holds now is on this device. */
  readonly keep: () => Promise<boolean>
  /** Resolves when what was kept can no longer be counted on: the reader had it forgotten elsewhere, or the browser took it away. */
  readonly lost: Promise<void>
  readonly close: () => void
}

/**
 * Keeps a document on this device. A device that refuses (a private window, a full disk) is no
 * fault: then nothing is kept, and nobody is told that it is.
 */
export function deviceCopy(doc: Y.Doc, canvasId: string): DeviceCopy {
  if (!('indexedDB' in globalThis)) return noCopy
  const store = new IndexeddbPersistence(deviceCopyName(canvasId), doc)
  let broken = false
  const close = () => void opened.then(() => store.destroy()).catch(() => {})

  let tellLost = () => {}
  const lost = new Promise<void>((resolve) => (tellLost = resolve))
  const lose = () => {
    broken = true
    tellLost()
    // Closes the database as well: as long as it is open, nobody can delete it.
    close()
  }
  guardWrites(doc, store, lose)

  const opened = store._db.then(
    (db) => {
      // A full disk aborts the write that did not fit; nothing after that can be counted on.
      db.addEventListener('abort', () => (broken = true))
      // Another tab forgets this canvas, or the browser makes room.
      db.addEventListener('versionchange', lose)
      db.addEventListener('close', lose)
      return db
    },
    () => {
      broken = true
      return null
    },
  )

  return {
    loaded: Promise.race([
      store.whenSynced,
      lost,
      opened.then((db) => (db === null ? undefined : never)),
    ]).then(() => {}),
    keep: async () => {
      const db = await opened
      if (db === null || !store.synced || broken) return false
      await allWritten(db)
      return !broken
    },
    lost,
    close,
  }
}

/**
 * Puts a guard round the store's own listener. It writes while the document tells of a change, and
 * a throw there would keep that change from every listener that comes after, the network's too:
 * an edit would be on the screen and nowhere else.
 */
function guardWrites(doc: Y.Doc, store: IndexeddbPersistence, onThrow: () => void): void {
  const write = store._storeUpdate
  doc.off('update', write)
  // Under the store's own name, so that it takes away this listener when it closes.
  store._storeUpdate = (update, origin) => {
    try {
      write(update, origin)
    } catch {
      onThrow()
    }
  }
  doc.on('update', store._storeUpdate)
}

/** Reading waits for every write that was asked for before it; its end is theirs. */
function allWritten(db: IDBDatabase): Promise<void> {
  return new Promise((resolve, reject) => {
    const reading = db.transaction('updates', 'readonly')
    reading.objectStore('updates').count()
    reading.addEventListener('complete', () => resolve())
    reading.addEventListener('abort', () => reject(new Error('The copy on this device could not be read.')))
  })
}

const never = new Promise<never>(() => {})

/** For who keeps nothing here. */
export const noCopy: DeviceCopy = {
  loaded: Promise.resolve(),
  keep: () => Promise.resolve(false),
  lost: never,
  close: () => {},
}
