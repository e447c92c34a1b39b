import type { Locale } from '@praatplaat/model'
import {
  CreatedWorkshopSchema,
  JoinedSchema,
  TablesBehindCodeSchema,
  WorkshopSchema,
  type ChangeWorkshop,
  type CopyWorkshop,
  type CreatedWorkshop,
  type CreateWorkshop,
  type Invite,
  type Joined,
  type TablesBehindCode,
  type Workshop,
} from '@praatplaat/protocol'
import { asOperator } from './new-canvas.ts'
import { readAnswer } from './read-answer.ts'
import { request } from './request.ts'

const pathOf = (workshopId: string) => `/api/workshops/${encodeURIComponent(workshopId)}`

/** Makes a workshop with its tables. The key to facilitate is shown this once, and opens all of them. */
export async function createWorkshop(
  asked: CreateWorkshop,
  locale: Locale,
  operatorKey?: string,
): Promise<CreatedWorkshop> {
  const body = { ...asked, locale }
  const response = await request('/api/workshops', {
    method: 'POST',
    headers: asOperator(operatorKey),
    body,
    locale,
  })
  return readAnswer(response, CreatedWorkshopSchema)
}

export async function readWorkshop(workshopId: string, key: string, locale: Locale): Promise<Workshop> {
  return readAnswer(await request(pathOf(workshopId), { key, locale }), WorkshopSchema)
}

export async function changeWorkshop(
  workshopId: string,
  key: string,
  change: ChangeWorkshop,
  locale: Locale,
): Promise<void> {
  await request(pathOf(workshopId), { method: 'PATCH', key, body: change, locale })
}

export async function renameTable(
  workshopId: string,
  key: string,
  table: { readonly number: number; readonly name: string },
  locale: Locale,
): Promise<void> {
  const path = `${pathOf(workshopId)}/tables/${table.number}`
  await request(path, { method: 'PATCH', key, body: { name: table.name }, locale })
}

/** Deletes a workshop with all its tables, for everybody. */
export async function deleteWorkshop(workshopId: string, key: string, locale: Locale): Promise<void> {
  await request(pathOf(workshopId), { method: 'DELETE', key, locale })
}

/** Opens the doors, so that the code lets people in, or closes them. */
export async function setDoors(
  workshopId: string,
  key: string,
  open: boolean,
  locale: Locale,
): Promise<Workshop> {
  const response = await request(`${pathOf(workshopId)}/doors`, {
    method: 'PUT',
    key,
    body: { open },
    locale,
  })
  return readAnswer(response, WorkshopSchema)
}

/** The tables behind a code, while the doors are open. */
export async function lookBehindCode(code: string, locale: Locale): Promise<TablesBehindCode> {
  const response = await request('/api/join/tables', { method: 'POST', body: { code }, locale })
  return readAnswer(response, TablesBehindCodeSchema)
}

/** Gets a key of one's own to a table. */
export async function joinTable(code: string, table: number, locale: Locale): Promise<Joined> {
  const response = await request('/api/join', { method: 'POST', body: { code, table }, locale })
  return readAnswer(response, JoinedSchema)
}

/** Makes the same workshop once more. Its key is shown this once. */
export async function copyWorkshop(
  workshopId: string,
  key: string,
  asked: CopyWorkshop,
  locale: Locale,
  operatorKey?: string,
): Promise<CreatedWorkshop> {
  const path = `${pathOf(workshopId)}/copies`
  const response = await request(path, {
    method: 'POST',
    key,
    headers: asOperator(operatorKey),
    body: { ...asked, locale },
    locale,
  })
  return readAnswer(response, CreatedWorkshopSchema)
}

/** Asks one person at a table to go and sit at another one. */
export async function invite(workshopId: string, key: string, asked: Invite, locale: Locale): Promise<void> {
  await request(`${pathOf(workshopId)}/invitations`, { method: 'POST', key, body: asked, locale })
}

/** A file of all tables: each table's own in a zip, or one over all of them. */
export async function downloadWorkshop(
  workshopId: string,
  key: string,
  { format, as }: { readonly format: string; readonly as: 'one' | 'zip' },
  locale: Locale,
): Promise<File> {
  const path = `${pathOf(workshopId)}/export/${format}?as=${as}&locale=${locale}`
  const response = await request(path, { key, locale })
  const name = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1]
  return new File([await response.blob()], name ?? `praatplaat.${as === 'zip' ? 'zip' : format}`)
}
