import { commit, followCanvas, personalUndo, spliceText, writtenText } from '@praatplaat/model/document'
import type { TextPlace } from '@praatplaat/model/document'
import { mayDo, type Ability } from '@praatplaat/protocol'
import * as Y from 'yjs'
import { connect } from './connect.ts'
import { awarenessPresence } from './presence.ts'
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

  // Undo goes by the identity of this object: one for everything that comes from this reader.
  const reader = Object.freeze({ name: 'reader' })
  const canvas = followCanvas(doc)
  const undo = personalUndo(doc, reader)
  const presence = awarenessPresence(connection.awareness)
  const mayEdit = mayDo(ability, 'write')
  let typingIn: string | null = null

  return {
    canvasId,
    key,
    ability,
    canvas,
    saved: connection.saved,
    end: connection.end,
    presence,
    undo,
    clientId: doc.clientID,
    commit: (mutation, args) => {
      if (!mayEdit) return { kind: 'refused', rule: mutation.name, because: 'not-allowed' }
      // Each action is one step of undo, also when it follows typing at once.
      typingIn = null
      undo.endStep()
      const outcome = commit(doc, canvas.current(), reader, mutation, args)
      undo.endStep()
      return outcome
    },
    write: (place, splice) => {
      if (!mayEdit) return
      const name = nameOf(place)
      // Typing in another field is another step.
      if (typingIn !== name) undo.endStep()
      typingIn = name
      spliceText(doc, place, splice, reader)
    },
    text: (place) => writtenText(doc, place),
    close: () => {
      presence.stop()
      undo.stop()
      canvas.stop()
      connection.close()
      doc.destroy()
    },
  }
}

async function untilLoaded({ loaded, end, close }: ReturnType<typeof connect>): Promise<void> {
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

function nameOf(place: TextPlace): string {
  return place.kind === 'canvas' ? place.field : `${place.id}/${place.field}`
}
