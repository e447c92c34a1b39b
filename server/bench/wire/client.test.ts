import { encodeSaved, messageType, syncStep } from '@praatplaat/protocol'
import * as encoding from 'lib0/encoding'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { WebSocketServer } from 'ws'
import { encodeSync, openClient } from './client.ts'
import type { RoomAddress } from './room-address.ts'

const stops: (() => void)[] = []
afterEach(() => {
  for (const stop of stops.splice(0)) stop()
})

/** A server that answers each message by a script, and keeps what it got. */
async function scripted(answer: (message: Buffer, nth: number) => readonly Uint8Array[]) {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' })
  const got: Buffer[] = []
  server.on('connection', (socket) =>
    socket.on('message', (message: Buffer) => {
      got.push(message)
      for (const one of answer(message, got.length)) socket.send(one)
    }),
  )
  await new Promise((resolve) => server.once('listening', resolve))
  stops.push(() => {
    for (const socket of server.clients) socket.terminate()
    server.close()
  })
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, got }
}

const room = (dialect: RoomAddress['dialect']): RoomAddress => ({
  dialect,
  path: '/',
  subprotocols: [],
  name: 'tafel',
})
const state = encodeSync(syncStep.state, Uint8Array.of(0, 0))
const askForState = encodeSync(syncStep.stateVector, Uint8Array.of(0))

test('a client says what it has, is synced by the first state, and answers when it is asked', async () => {
  const { origin, got } = await scripted((_, nth) => (nth === 1 ? [askForState, state] : []))
  const client = openClient(origin, room('y-websocket'))
  await client.synced
  await expect.poll(() => got.length).toBe(2)
  expect(got.map((message) => [...message.subarray(0, 2)])).toEqual([
    [messageType.sync, syncStep.stateVector],
    [messageType.sync, syncStep.state],
  ])
  await client.close()
})

test('ours acknowledges by barrier, up to a number of edits', async () => {
  const { origin } = await scripted((message, nth) => {
    if (nth === 1) return [state]
    return message[0] === messageType.own ? [encodeSaved(message[2]!)] : []
  })
  const acknowledged: number[] = []
  const client = openClient(origin, room('praatplaat'), {
    onAcknowledged: (edits) => acknowledged.push(edits),
  })
  await client.synced
  client.sendEdit(client.framed(state))
  client.sendEdit(client.framed(state))
  client.askSaved()
  await expect.poll(() => acknowledged).toEqual([2])
  await client.close()
})

test('Hocuspocus gets a token first, and acknowledges message by message, the state that it asked for included', async () => {
  const named = (...message: number[]) =>
    encoding.encode((encoder) => {
      encoding.writeVarString(encoder, 'tafel')
      for (const byte of message) encoding.writeUint8(encoder, byte)
    })
  const saved = named(8, 1)
  const { origin, got } = await scripted((_, nth) => {
    if (nth === 2) return [named(...state), named(...askForState)]
    return nth > 2 ? [saved] : []
  })
  const acknowledged: number[] = []
  const client = openClient(origin, room('hocuspocus'), {
    onAcknowledged: (edits) => acknowledged.push(edits),
  })
  await client.synced
  await expect.poll(() => got.length).toBe(3)
  client.sendEdit(client.framed(state))
  await expect.poll(() => acknowledged).toEqual([0, 1])
  expect([...got[0]!.subarray(6)]).toEqual([2, 0, 0])
  await client.close()
})

test('a connection that ends before the first state is no sync', async () => {
  const { origin } = await scripted(() => [])
  const client = openClient(origin, room('y-websocket'))
  client.socket.once('open', () => client.socket.terminate())
  await expect(client.synced).rejects.toThrow('before the first sync')
})
