import type { CreatedWorkshop, CreateWorkshop, Workshop } from '@praatplaat/protocol'

/** A workshop that a test made, and the ways into it. */
export interface MadeWorkshop extends CreatedWorkshop {
  /** Of the facilitator's room. */
  readonly room: string
  /** To take part at a table: the first is 1. */
  readonly table: (number: number) => string
  /** Opens the doors, and resolves to the code. */
  readonly openDoors: () => Promise<string>
  readonly deleteTable: (number: number) => Promise<void>
}

/** Makes a workshop over HTTP. */
export async function makeWorkshop(
  origin: string,
  asked: Partial<CreateWorkshop> = {},
): Promise<MadeWorkshop> {
  const call = async (path: string, method: string, key: string | null, body?: unknown) => {
    const response = await fetch(`${origin}/api${path}`, {
      method,
      headers: {
        'content-type': 'application/json',
        ...(key !== null && { authorization: `Bearer ${key}` }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`)
    return response
  }
  const response = await call('/workshops', 'POST', null, {
    title: 'Leerwerktrajecten Rotterdam',
    tables: 2,
    locale: 'nl',
    ...asked,
  })
  const made = (await response.json()) as CreatedWorkshop
  const { workshopId, keys, tables } = made
  return {
    ...made,
    room: `${origin}/w/${workshopId}#${keys.facilitate}`,
    table: (number) => `${origin}/c/${tables[number - 1]!.canvasId}#${tables[number - 1]!.keys.edit}`,
    async openDoors() {
      const answer = await call(`/workshops/${workshopId}/doors`, 'PUT', keys.facilitate, { open: true })
      return ((await answer.json()) as Workshop).doors!.code
    },
    async deleteTable(number) {
      await call(`/canvases/${tables[number - 1]!.canvasId}`, 'DELETE', keys.facilitate)
    },
  }
}
