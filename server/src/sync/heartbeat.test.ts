import { EventEmitter } from 'node:events'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { WebSocket } from 'ws'
import { startHeartbeat, type Heartbeat } from './heartbeat.ts'

const interval = 15_000
let heartbeat: Heartbeat

beforeEach(() => {
  vi.useFakeTimers()
  heartbeat = startHeartbeat(interval)
})
afterEach(() => {
  heartbeat.stop()
  vi.useRealTimers()
})

interface Behaviour {
  readonly answers: boolean
  readonly hears?: boolean
  readonly moves?: () => boolean
}

function connect({ answers, hears = false, moves = () => false }: Behaviour) {
  const emitter = new EventEmitter()
  const socket = {
    terminated: false,
    on: emitter.on.bind(emitter),
    once: emitter.once.bind(emitter),
    ping: () => answers && emitter.emit('pong'),
    terminate() {
      this.terminated = true
      emitter.emit('close')
    },
  }
  const heard: Uint8Array[] = []
  const client = {
    send: () => {},
    sendSoon: () => {},
    sendWhole: () => {},
    sendPresence: (message: Uint8Array) => heard.push(message) > 0,
    pass: () => {},
    passPresence: () => {},
    passPresenceSoon: () => {},
    pong: () => {},
    sentSinceAsked: () => hears,
    close: () => {},
    pause: () => {},
    resume: () => {},
  }
  heartbeat.watch(socket as unknown as WebSocket, client, moves)
  return { socket, heard }
}

test('who does not answer a ping by the next is gone', () => {
  const { socket } = connect({ answers: false })
  vi.advanceTimersByTime(interval)
  expect(socket.terminated).toBe(false)
  vi.advanceTimersByTime(interval)
  expect(socket.terminated).toBe(true)
})

test('who answers stays, and hears something well within the 30 s after which a stock client gives up', () => {
  const { socket, heard } = connect({ answers: true })
  vi.advanceTimersByTime(4 * interval)
  expect(socket.terminated).toBe(false)
  expect(heard.map((message) => [...message])).toEqual(Array.from({ length: 4 }, () => [1, 1, 0]))
})

test('who is still busy with a large document stays, until nothing moves any more', () => {
  let moves = true
  const { socket } = connect({ answers: false, moves: () => moves })
  vi.advanceTimersByTime(6 * interval)
  heartbeat.prove(socket as unknown as WebSocket)
  vi.advanceTimersByTime(interval / 2)
  expect(socket.terminated).toBe(false)
  moves = false
  vi.advanceTimersByTime(2 * interval)
  expect(socket.terminated).toBe(true)
})

test('who hears enough is told nothing extra', () => {
  const { heard } = connect({ answers: true, hears: true })
  vi.advanceTimersByTime(4 * interval)
  expect(heard).toEqual([])
})

test('who is doubted has a few seconds to prove to be there', () => {
  const [there, gone] = [connect({ answers: true }), connect({ answers: false })]
  for (const { socket } of [there, gone]) heartbeat.prove(socket as unknown as WebSocket)
  vi.advanceTimersByTime(interval / 4)
  expect([there.socket.terminated, gone.socket.terminated]).toEqual([false, true])
})
