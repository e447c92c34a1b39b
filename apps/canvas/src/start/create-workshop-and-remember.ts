import type { Locale } from '@praatplaat/model'
import { createWorkshop } from '../api/workshops.ts'
import { rememberWorkshop } from '../device/remembered-workshops.ts'
import { roomAddress } from '../sharing/canvas-address.ts'
import type { TablesAsked } from './tables-fields.tsx'

/**
 * Makes a workshop and remembers its key on this device: the server shows it this once.
 *
 * @returns the address of its room.
 * @throws {Problem} when the server refuses or cannot be reached; nothing is remembered then.
 */
export async function createWorkshopAndRemember(
  from: { readonly template: string },
  { heldOn, count, names, file }: TablesAsked,
  title: string,
  locale: Locale,
  operatorKey?: string,
): Promise<string> {
  // The server numbers those without a name; a gap in front of one that has a name gets its number here.
  const last = names.slice(0, count).findLastIndex((name) => name.trim() !== '')
  const tableNames = names.slice(0, last + 1).map((name, index) => name.trim() || String(index + 1))
  const start = file === null ? from : { canvas: file.json }
  const { workshopId, keys } = await createWorkshop(
    { title, heldOn, tables: count, tableNames, ...start },
    locale,
    operatorKey,
  )
  rememberWorkshop({ workshopId, title, openedAt: Date.now(), key: keys.facilitate })
  return roomAddress(workshopId, keys.facilitate)
}
