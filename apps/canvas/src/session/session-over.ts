import { commit, followCanvas, personalUndo, spliceText, writtenText } from '@praatplaat/model/document'
import type { TextPlace } from '@praatplaat/model/document'
import { mayDo } from '@praatplaat/protocol'
import type * as Y from 'yjs'
import { followEdits } from './follow-edits.ts'
import type { Session } from './session.ts'
import { signal } from './signal.ts'

/** What a session needs beside its document: how it was opened, and its line to the server. */
type Opening = Pick<
  Session,
  'canvasId' | 'workshopId' | 'key' | 'ability' | 'saved' | 'atRisk' | 'end' | 'notice' | 'presence' | 'close'
>

/** A session over a document that is loaded already. */
export function sessionOver(doc: Y.Doc, opening: Opening): Session {
  // Undo goes by the identity of this object: one for everything that comes from this reader.
  const reader = Object.freeze({ name: 'reader' })
  const canvas = followCanvas(doc)
  const undo = personalUndo(doc, reader)
  const mayEdit = mayDo(opening.ability, 'write')
  // What is being typed goes on and is kept: the server asks for it when the tables go on.
  const frozen = signal(false)
  const isHeld = () => frozen.current() && !mayDo(opening.ability, 'facilitate')
  let typingIn: string | null = null

  return {
    ...opening,
    doc,
    frozen,
    canvas,
    edits: followEdits(doc, canvas),
    undo,
    clientId: doc.clientID,
    commit: (mutation, args) => {
      if (!mayEdit || isHeld()) return { kind: 'refused', rule: mutation.name, because: 'not-allowed' }
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
    beside: (read) => read(doc),
    close: () => {
      opening.presence.stop()
      undo.stop()
      canvas.stop()
      opening.close()
      doc.destroy()
    },
  }
}

function nameOf(place: TextPlace): string {
  return place.kind === 'canvas' ? place.field : `${place.id}/${place.field}`
}
