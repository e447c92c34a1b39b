import { messageType } from '@praatplaat/protocol'
import type { WebSocket } from 'ws'
import { encodeStateVector } from '../sync/document-messages.ts'

const times = (count: number, act: () => void) => {
  for (let round = 0; round < count; round += 1) act()
}

/** What is wrong not in a message but in how, and how often, it is sent. */
export const hostileManners: Readonly<Record<string, (socket: WebSocket) => void>> = {
  'text instead of bytes': (socket) => socket.send('hello'),
  'a flood of pings': (socket) => times(1_500, () => socket.ping(new Uint8Array(100))),
  'a flood of questions': (socket) =>
    times(1_500, () => socket.send(Uint8Array.of(messageType.queryAwareness))),
  'the whole document, a hundred times': (socket) =>
    times(100, () => socket.send(encodeStateVector(Uint8Array.of(0)))),
  'a message in a thousand pieces': (socket) => {
    times(1_000, () => socket.send(Uint8Array.of(0), { fin: false }))
    socket.send(Uint8Array.of(0))
  },
  'a message that is never finished': (socket) => socket.send(Uint8Array.of(0, 2), { fin: false }),
}
