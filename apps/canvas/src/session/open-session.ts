import { mayDo } from '@praatplaat/protocol'
import * as Y from 'yjs'
import type { Entry } from '../api/canvases.ts'
import { forgetDeviceCopy } from '../device/forget-device-copy.ts'
import { connect, type Connection } from './connect.ts'
import { deviceCopy, noCopy } from './device-copy.ts'
import { awarenessPresence } from './presence.ts'
import { sessionOver } from './session-over.ts'
import type { Session, SessionEnd } from './session.ts'

/** The server closed the door for good before the canvas was open. */
export class SessionRefused extends Error {
  readonly end: SessionEnd

  constructor(end: SessionEnd) {
    super(`The session ended before it began: ${end}`)
    this.end = end
  }
}

/**
 * Opens a canvas and resolves once its whole content has come from the server, so that
 * nothing is drawn, or edited, on a half-loaded document. What this device kept from an
 * earlier visit without a connection is merged in and sent along.
 *
 * @param left stops trying, when the reader has gone elsewhere before the canvas was open.
 * @throws {SessionRefused} when the server closes the connection for good.
 */
export async function openSession(
  canvasId: string,
  key: string,
  { ability, workshopId }: Entry,
  left: AbortSignal,
): Promise<Session> {
  const doc = new Y.Doc()
  // A viewer makes nothing that could be lost, and leaves nothing behind on a borrowed device.
  const copy = mayDo(ability, 'write') ? deviceCopy(doc, canvasId) : noCopy
  await copy.loaded
  const connection = connect(doc, canvasId, key, copy)
  const close = () => {
    connection.close()
    copy.close()
  }
  await untilLoaded(connection, left, close)

  const { saved, atRisk, end, notice, awareness } = connection
  end.subscribe(() => {
    if (end.current() === 'gone') forgetDeviceCopy(canvasId)
  })
  const presence = awarenessPresence(awareness)
  return sessionOver(doc, { canvasId, workshopId, key, ability, saved, atRisk, end, notice, presence, close })
}

async function untilLoaded({ loaded, end }: Connection, left: AbortSignal, close: () => void): Promise<void> {
  const refused = new Promise<never>((_resolve, reject) => {
    end.subscribe(() => reject(new SessionRefused(end.current() ?? 'refused')))
    left.addEventListener('abort', () => reject(left.reason))
    if (left.aborted) reject(left.reason)
  })
  try {
    await Promise.race([loaded, refused])
  } catch (error) {
    close()
    throw error
  }
}
