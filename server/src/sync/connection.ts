import {
  decodeOwnMessage,
  encodeNotice,
  encodeSaved,
  mayDo,
  messageType,
  syncStep,
  type Ability,
  type CloseReason,
  type Invitation,
  type NoticeCode,
} from '@praatplaat/protocol'
import * as decoding from 'lib0/decoding'
import { isLarge } from './apply-in-slices.ts'
import type { ClientSocket } from './client-socket.ts'
import { encodeStateVector } from './document-messages.ts'
import type { Accepted, Room } from './room.ts'
import { vectorOfNothing, type Answer } from './whole-document.ts'

/** So many barriers may wait. A client sends one after some edits, and not the next before the first is met. */
const mostBarriers = 500

const questionForAll = encodeStateVector(vectorOfNothing)

/** Whether it is what somebody asks who has nothing. Any other vector is only looked into when there is a document to compare it with. */
function isQuestionForAll(message: Uint8Array): boolean {
  return message.length === questionForAll.length && message.every((byte, at) => byte === questionForAll[at])
}

/** One client at one canvas. */
export interface Connection {
  readonly socket: ClientSocket
  /** A message from the client. Until there is a room, and while the room is held, it waits. */
  readonly receive: (message: Uint8Array) => void
  readonly enter: (room: Room) => void
  /** Keeps messages waiting, while the room has no document to take them. One that asks for all of it may be answered. */
  readonly hold: () => void
  readonly release: () => void
  /** The table goes on: what was held back of this client's is asked for. */
  readonly thaw: () => void
  /** Tells a client that understands our own messages; a stock one would log an error. */
  readonly notify: (code: NoticeCode) => void
  /** Asks this client to another table. Returns whether it understands that, and is still there. */
  readonly invite: (invitation: Invitation) => boolean
  readonly close: (reason: CloseReason) => void
  /** Finds out whether the client is still there, and ends the connection when not. */
  readonly prove: () => void
}

export interface ConnectionOptions {
  readonly socket: ClientSocket
  readonly ability: Ability
  readonly speaksOwn: boolean
  /** Whether one more message of this size is within the bounds. */
  readonly withinRate: (bytes: number) => boolean
  readonly mostMessageBytes: number
  readonly prove: () => void
  readonly onRefused: (reason: CloseReason | NoticeCode) => void
}

export function createConnection(options: ConnectionOptions): Connection {
  const { socket, ability, speaksOwn, withinRate, onRefused } = options
  const mayWrite = mayDo(ability, 'write')
  const isBoundByHold = !mayDo(ability, 'facilitate')
  const waiting: Uint8Array[] = []
  let room: Room | null = null
  let held = true
  let ended = false
  // Every client is asked for its state once, as soon as there is a document to compare it with.
  let welcomed = false
  // An edit was refused for good: "saved" would not be true of what this client has.
  let refused = false
  // The client has been asked for its state and has not answered yet.
  let asked = false
  // Something of this client's is missing; its state will hold it. Until that is here, no barrier is met.
  let incomplete = false
  // An edit came while the table was on hold.
  let heldBack = false
  let barriers: number[] = []

  const close = (reason: CloseReason) => {
    if (ended) return
    ended = true
    waiting.length = 0
    onRefused(reason)
    socket.close(reason)
  }

  const notify = (code: NoticeCode) => {
    if (speaksOwn && !ended) socket.send(encodeNotice({ code }))
  }

  const invite = (invitation: Invitation) => {
    if (!speaksOwn || ended) return false
    socket.send(encodeNotice(invitation))
    return true
  }

  const meetBarriers = () => {
    if (incomplete || refused || barriers.length === 0) return
    const met = barriers
    barriers = []
    room!.committed().then(
      () => {
        for (const n of met) if (!ended) socket.sendSoon(encodeSaved(n))
      },
      // Not stored, so not saved. The room has failed and says so itself.
      () => {},
    )
  }

  const askForState = (at: Room) => {
    if (asked) return
    asked = true
    socket.send(encodeStateVector(at.document().stateVector()))
  }

  /** The client keeps what it wrote. Until it has been asked for again and taken, it is not saved. */
  const holdBack = (at: Room, update: Uint8Array, message: Uint8Array | null) => {
    if (message === null) {
      asked = false
      // To look into a large one would keep everybody waiting; it is asked for again.
      if (!isLarge(update) && !at.document().lacks(update)) {
        incomplete = false
        return meetBarriers()
      }
    }
    if (!heldBack) notify('frozen')
    heldBack = true
    incomplete = true
  }

  const takeEdit = (at: Room, update: Uint8Array, message: Uint8Array | null) => {
    if (isBoundByHold && at.isFrozen()) return holdBack(at, update, message)
    const accepted = at.accept(connection, update, message)
    if (typeof accepted === 'string') return settle(at, accepted, message)
    accepted.then((late) => settle(at, late, message)).catch(() => close('malformed'))
  }

  const settle = (at: Room, accepted: Accepted, message: Uint8Array | null) => {
    switch (accepted) {
      case 'accepted':
        if (message === null) {
          asked = false
          incomplete = false
        }
        return meetBarriers()
      case 'incomplete':
        incomplete = true
        return askForState(at)
      case 'too-large':
        refused = true
        notify('document-too-large')
        return close('too-big')
      case 'unreadable':
        refused = true
        notify('unreadable')
        return close('malformed')
      case 'malformed':
        return close('malformed')
    }
  }

  const refuseEdit = () => {
    if (!refused) notify('read-only')
    refused = true
    onRefused('read-only')
  }

  const sendAnswer = ({ state, after }: Answer) => {
    socket.sendWhole(state)
    if (after) socket.pass(after, null)
  }

  const handleSync = (at: Room, decoder: decoding.Decoder, message: Uint8Array) => {
    const step = decoding.readVarUint(decoder)
    const content = decoding.readVarUint8Array(decoder)
    switch (step) {
      case syncStep.stateVector:
        // Only a room that is ready is told what comes.
        return sendAnswer(at.answer(content)!)
      case syncStep.state:
        if (mayWrite) return takeEdit(at, content, null)
        // Everybody answers the server's vector, and after a deletion never with nothing. It is an
        // edit only when it brings something. Looking costs a little, so it is done once.
        if (!refused && at.document().lacks(content)) refuseEdit()
        return
      case syncStep.update:
        if (mayWrite) return takeEdit(at, content, message)
        return refuseEdit()
      default:
        return close('malformed')
    }
  }

  const handle = (at: Room, message: Uint8Array) => {
    const decoder = decoding.createDecoder(message)
    switch (decoding.readVarUint(decoder)) {
      case messageType.sync:
        return handleSync(at, decoder, message)
      case messageType.awareness:
        return at.roster.hear(connection, decoding.readVarUint8Array(decoder))
      case messageType.queryAwareness: {
        const everybody = at.roster.everybody()
        if (everybody) socket.sendPresence(everybody)
        return
      }
      case messageType.own: {
        const own = decodeOwnMessage(decoder)
        // After a refusal no barrier is ever met.
        if (own.kind !== 'barrier' || refused) return
        if (barriers.push(own.n) > mostBarriers) return close('too-fast')
        return meetBarriers()
      }
      case messageType.auth:
        return
      default:
        return close('malformed')
    }
  }

  /** What needs no document: who is there, and a question for all of it by somebody who has nothing. */
  const handleEarly = (at: Room, message: Uint8Array): boolean => {
    const [type] = message
    if (type === messageType.awareness || type === messageType.queryAwareness) {
      handleSafely(at, message)
      return true
    }
    if (!isQuestionForAll(message)) return false
    const answer = at.answer(vectorOfNothing)
    if (answer) sendAnswer(answer)
    return answer !== null
  }

  const waitFor = (at: Room, message: Uint8Array) => {
    if (handleEarly(at, message)) return
    waiting.push(message)
    socket.pause()
    at.prepare()
  }

  const handleSafely = (at: Room, message: Uint8Array) => {
    try {
      handle(at, message)
    } catch {
      close('malformed')
    }
  }

  const connection: Connection = {
    socket,
    receive(message) {
      if (ended) return
      if (message.length > options.mostMessageBytes) return close('too-big')
      if (!withinRate(message.length)) return close('too-fast')
      if (!room) waiting.push(message)
      else if (held) waitFor(room, message)
      else handleSafely(room, message)
    },
    enter(entered) {
      room = entered
      entered.join(connection)
      if (entered.isReady()) return connection.release()
      // The room releases whoever joined when there is a document.
      socket.resume()
      for (const message of waiting.splice(0)) waitFor(entered, message)
    },
    hold() {
      held = true
      socket.pause()
    },
    release() {
      held = false
      if (!welcomed && !ended) askForState(room!)
      welcomed = true
      connection.thaw()
      // One of them may make the room hold everybody again.
      const next = () => (held || ended ? undefined : waiting.shift())
      for (let message = next(); message; message = next()) handleSafely(room!, message)
      if (!held) socket.resume()
    },
    thaw() {
      if (!heldBack || held || ended || room!.isFrozen()) return
      heldBack = false
      askForState(room!)
    },
    notify,
    invite,
    close,
    prove: options.prove,
  }
  return connection
}
