import { expect, it, vi } from 'vitest'
import { idlePainter } from './idle-painter.ts'

function painterWithClock() {
  const turns: (() => void)[] = []
  const leftOver: (() => void)[] = []
  let time = 0
  return {
    painter: idlePainter(
      (paint) => turns.push(paint),
      (paint) => leftOver.push(paint),
      () => time,
    ),
    pictureTaking: (milliseconds: number) => vi.fn<() => void>(() => void (time += milliseconds)),
    turns,
    whenIdle: () => turns.shift()?.(),
    nextTurn: () => leftOver.shift()?.(),
  }
}

it('a table that changes twenty times before there is time is painted once', () => {
  const { painter, pictureTaking, turns, whenIdle } = painterWithClock()
  const picture = pictureTaking(1)
  for (let count = 0; count < 20; count += 1) painter.ask(picture)
  expect(turns).toHaveLength(1)
  whenIdle()
  expect(picture).toHaveBeenCalledTimes(1)
  expect(turns).toHaveLength(0)
})

it('fifty tables at once are painted eight milliseconds at a time, and wait only once for the browser to be idle', () => {
  const { painter, pictureTaking, whenIdle, nextTurn } = painterWithClock()
  const pictures = Array.from({ length: 50 }, () => pictureTaking(2))
  const painted = () => pictures.filter((picture) => picture.mock.calls.length > 0).length
  for (const picture of pictures) painter.ask(picture)
  whenIdle()
  expect(painted()).toBe(4)
  for (let turn = 0; turn < 12; turn += 1) nextTurn()
  expect(painted()).toBe(50)
})

it('a table that is gone is not painted any more', () => {
  const { painter, pictureTaking, whenIdle } = painterWithClock()
  const picture = pictureTaking(1)
  painter.ask(picture)
  painter.forget(picture)
  whenIdle()
  expect(picture).not.toHaveBeenCalled()
})
