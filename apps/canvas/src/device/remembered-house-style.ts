import { askDatabase } from './device-database.ts'

/** An organisation's Word template, as it was chosen. */
export interface HouseStyleFile {
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

const databaseName = 'praatplaat.house-style'
const storeName = 'file'
const key = 'chosen'

/** The template that was chosen last on this device; `null` when there is none, or nowhere to keep one. */
export async function rememberedHouseStyle(): Promise<HouseStyleFile | null> {
  const kept = await askDatabase(
    databaseName,
    storeName,
    'readonly',
    (store) => store.get(key) as IDBRequest<unknown>,
  ).catch(() => null)
  return isHouseStyleFile(kept) ? kept : null
}

/** Keeps it for the next time; `null` forgets it. Private windows and full disks refuse that: then it lasts as long as the page does. */
export async function rememberHouseStyle(file: HouseStyleFile | null): Promise<void> {
  const done = file
    ? askDatabase(databaseName, storeName, 'readwrite', (store) => store.put(file, key))
    : askDatabase(databaseName, storeName, 'readwrite', (store) => store.delete(key))
  await done.catch(() => {})
}

function isHouseStyleFile(kept: unknown): kept is HouseStyleFile {
  const { name, bytes } = (kept ?? {}) as Partial<Record<keyof HouseStyleFile, unknown>>
  return typeof name === 'string' && bytes instanceof Uint8Array
}
