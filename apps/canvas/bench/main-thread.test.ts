import { expect, it } from 'vitest'
import { readMainThread, type TraceEvent } from './main-thread.ts'

const page = { pid: 7, tid: 1 }
const task = (at: number, took: number, where = page): TraceEvent => ({
  name: 'RunTask',
  ph: 'X',
  ts: at * 1000,
  dur: took * 1000,
  ...where,
})
const received = (at: number): TraceEvent => ({ name: 'WebSocketReceive', ph: 'I', ts: at * 1000, ...page })

it('a batch costs what the main thread does until the next one, the task in which it came included', () => {
  const { perBatch } = readMainThread([
    task(0, 50),
    task(100, 2),
    received(101),
    task(110, 3),
    task(200, 4),
    received(201),
    task(300, 1),
    received(300),
  ])
  expect(perBatch).toEqual([5, 4])
})

it('what comes between two frames is one batch', () => {
  const { perBatch } = readMainThread([
    task(100, 2),
    received(101),
    task(110, 2),
    received(111),
    task(300, 1),
    received(300),
  ])
  expect(perBatch).toEqual([4])
})

it('what other threads and pages do is not counted', () => {
  const { perBatch, busy } = readMainThread([
    task(100, 2),
    received(101),
    task(105, 30, { pid: 7, tid: 2 }),
    task(106, 30, { pid: 8, tid: 1 }),
    task(300, 1),
    received(300),
  ])
  expect(perBatch).toEqual([2])
  expect(busy).toBe(3)
})

it('a recording in which nothing came in tells of nothing', () => {
  expect(() => readMainThread([task(0, 1)])).toThrow('Nothing came in')
})
