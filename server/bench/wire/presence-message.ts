import { messageType, type Presence } from '@praatplaat/protocol'
import * as encoding from 'lib0/encoding'

/** What one attendee shows of itself while its pointer moves, as y-protocols' awareness sends it. */
export function encodePresenceMessage(clientId: number, clock: number): Uint8Array {
  const presence: Presence = {
    attendee: { name: `Aanwezige ${clientId % 1000}`, roleId: 'job-coach', colour: clientId % 8 },
    cursor: { boxId: 'phase:match', phaseId: 'match', x: (clock % 1000) / 1000, y: (clientId % 1000) / 1000 },
    selection: null,
    drag: null,
    hand: false,
    ready: false,
    laser: null,
  }
  const content = encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, 1)
    encoding.writeVarUint(encoder, clientId)
    encoding.writeVarUint(encoder, clock)
    encoding.writeVarString(encoder, JSON.stringify(presence))
  })
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, messageType.awareness)
    encoding.writeVarUint8Array(encoder, content)
  })
}
