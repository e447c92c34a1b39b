import { messageType, syncStep } from '@praatplaat/protocol'
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'

/** "This is what I have; send me what I lack." */
export function encodeStateVector(stateVector: Uint8Array): Uint8Array {
  return encodeSync(syncStep.stateVector, stateVector)
}

/** The answer to a state vector. */
export function encodeState(state: Uint8Array): Uint8Array {
  return encodeSync(syncStep.state, state)
}

/** An edit, for everybody else. */
export function encodeUpdate(update: Uint8Array): Uint8Array {
  return encodeSync(syncStep.update, update)
}

/** What is in the message of a state or an edit. */
export function contentOf(message: Uint8Array): Uint8Array {
  const decoder = decoding.createDecoder(message)
  decoding.readVarUint(decoder)
  decoding.readVarUint(decoder)
  return decoding.readVarUint8Array(decoder)
}

function encodeSync(step: number, content: Uint8Array): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, messageType.sync)
    encoding.writeVarUint(encoder, step)
    encoding.writeVarUint8Array(encoder, content)
  })
}
