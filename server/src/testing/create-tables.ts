import { CreatedWorkshopSchema } from '@praatplaat/protocol'
import * as v from 'valibot'

/** A canvas, with every key that there is to it. */
export interface Table {
  readonly canvasId: string
  readonly keys: { readonly facilitate: string; readonly edit: string; readonly view: string }
}

/** Creates a workshop with some tables, over HTTP. */
export async function createTables(origin: string, tables: number): Promise<readonly Table[]> {
  const response = await fetch(`${origin}/api/workshops`, {
    method: 'POST',
    body: JSON.stringify({ title: 'Proef', tables }),
  })
  const created = v.parse(CreatedWorkshopSchema, await response.json())
  return created.tables.map(({ canvasId, keys }) => ({ canvasId, keys: { ...created.keys, ...keys } }))
}
