import {
  CreatedWorkshopSchema,
  offerSubprotocols,
  ownSubprotocol,
  type CreateWorkshop,
} from '@praatplaat/protocol'
import * as v from 'valibot'
import { nodeArguments } from '../../../.scripts/setup/node-arguments.mjs'
import type { Contender } from './contender.ts'
import { inProject, startServerProcess } from './server-process.ts'

/**
 * Ours, as `npm start` runs it: built, on SQLite, every edit on disk before it is acknowledged. Its
 * rooms are canvases from the blank template, so its documents hold six phases and their roles
 * where those of the others hold nothing. Of its limits only the one on new workshops is raised: a long load makes many.
 */
export const ours: Contender = {
  id: 'ours',
  name: 'ours, SQLite',
  ours: true,
  stores: true,
  start: (directory, nodeArgs = []) =>
    startServerProcess({
      file: inProject('server/dist/main.js'),
      env: { PORT: '0', HOST: '127.0.0.1', DATA_DIR: directory, WORKSHOPS_PER_HOUR: '10000' },
      nodeArgs: [...nodeArguments, ...nodeArgs],
    }),
  async makeRooms(origin, count) {
    const asked: CreateWorkshop = { title: 'Meting', tables: count }
    const response = await fetch(`${origin}/api/workshops`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(asked),
    })
    if (response.status !== 201) throw new Error(`No workshop was made: ${await response.text()}`)
    const { tables } = v.parse(CreatedWorkshopSchema, await response.json())
    return tables.map(({ canvasId, keys }) => ({
      dialect: 'praatplaat',
      path: `/sync/${canvasId}`,
      subprotocols: offerSubprotocols(ownSubprotocol, keys.edit),
      name: canvasId,
    }))
  },
}
