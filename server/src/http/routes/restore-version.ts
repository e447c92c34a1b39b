import { writeChanges } from '@praatplaat/model/document'
import { mayDo } from '@praatplaat/protocol'
import type { Hono } from 'hono'
import { StorageUnavailableError } from '../../storage/storage-error.ts'
import { Problem } from '../problem.ts'
import { requireCanvasAbility } from '../require-ability.ts'
import type { RouteContext } from '../route-context.ts'

/**
 * `POST /api/canvases/:canvasId/versions/:versionId/restore`: makes the canvas read as it did.
 *
 * It is an ordinary edit, passed on to all who are there; who is offline merges with it later.
 * What it changes is planned where the log is, from the same state that is kept as the version
 * of before; an edit that comes in between the two is like one made right after. Everybody there is
 * told, for it changes what they look at at once. While the table is on hold it waits, as every edit.
 */
export function restoreVersionRoute(app: Hono, context: RouteContext): void {
  app.post('/api/canvases/:canvasId/versions/:versionId/restore', async (c) => {
    const { canvasId, versionId } = c.req.param()
    const ability = await requireCanvasAbility(context, c, canvasId, 'write')

    const room = await context.rooms.enter(canvasId)
    if (!room) throw new Problem('canvas-not-found')
    try {
      if (room.isFrozen() && !mayDo(ability, 'facilitate')) throw new Problem('on-hold')
      const changes = await context.storage.prepareRestore(canvasId, versionId, {
        id: context.makeId(),
        createdAt: context.now().toISOString(),
        kind: 'before-restore',
        name: null,
      })
      if (!changes) throw new Problem('version-not-found')
      await room.ready()
      if (!room.edit((doc) => writeChanges(doc, changes))) {
        throw new StorageUnavailableError('the room was closed meanwhile')
      }
      await room.committed()
      if (changes.length > 0) room.notify('restored')
      return c.body(null, 204)
    } finally {
      context.rooms.leave(canvasId, room)
    }
  })
}
