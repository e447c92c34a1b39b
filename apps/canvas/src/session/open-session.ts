import type { Ability } from '@praatplaat/protocol'
import * as Y from 'yjs'
import { connect, type Connection } from './connect.ts'
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
 * nothing is drawn, or edited, on a half-loaded document.
 *
 * @throws {SessionRefused} when the server closes the connection for good.
 */
export async function openSession(canvasId: string, key: string, ability: Ability): Promise<Session> {
  const doc = new Y.Doc()
  const connection = connect(doc, canvasId, key)
  await untilLoaded(connection)
  const { saved, end, awareness, close } = connection
  return sessionOver(doc, {
    canvasId,
    key,
    ability,
    saved,
    end,
    presence: awarenessPresence(awareness),
    close,
  })
}

async function untilLoaded({ loaded, end, close }: Connection): Promise<void> {
  const refused = new Promise<never>((_resolve, reject) => {
    end.subscribe(() => reject(new SessionRefused(end.current() ?? 'refused')))
  })
  try {
    await Promise.race([loaded, refused])
  } catch (error) {
    close()
    throw error
  }
}
