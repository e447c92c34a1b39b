/**
 * Asks one thing of a database of this browser that has one store. It is opened for that alone: as long as it is open,
 * nobody can delete it. Rejects where nothing can be kept, as in some private windows, or on a full disk.
 */
export async function askDatabase<T>(
  name: string,
  storeName: string,
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const opening = indexedDB.open(name, 1)
  opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore(storeName))
  const database = await answerOf(opening)
  try {
    const transaction = database.transaction(storeName, mode)
    const asked = ask(transaction.objectStore(storeName))
    await new Promise<void>((resolve, reject) => {
      transaction.addEventListener('complete', () => resolve())
      transaction.addEventListener('abort', () => reject(transaction.error))
    })
    return asked.result
  } finally {
    database.close()
  }
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error))
  })
}
