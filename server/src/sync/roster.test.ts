import * as decoding from 'lib0/decoding'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { decodePresence, encodePresence, type PresenceEntry } from './presence-messages.ts'
import { createRoster, type Roster } from './roster.ts'

type Told = readonly [id: number, clock: number, json: string]

const gatherFor = { least: 20, most: 50 }
let roster: Roster<string>
let told: Told[][]
let toldOne: [who: string, ...Told][]
let doubted: string[]

beforeEach(() => {
  vi.useFakeTimers()
  told = []
  toldOne = []
  doubted = []
  roster = createRoster<string>({
    gatherFor,
    tell: (message) => told.push(read(message)),
    tellOne: (who, message) => toldOne.push([who, ...read(message)[0]!]),
    doubt: (who) => doubted.push(who),
  })
})
afterEach(() => vi.useRealTimers())

function read(message: Uint8Array): Told[] {
  return decodePresence(contentOf(message)).map(({ clientId, clock, json }) => [
    clientId,
    clock,
    new TextDecoder().decode(json),
  ])
}

function contentOf(message: Uint8Array): Uint8Array {
  const decoder = decoding.createDecoder(message)
  decoding.readVarUint(decoder)
  return decoding.readVarUint8Array(decoder)
}

const entry = ([clientId, clock, json]: Told): PresenceEntry => ({
  clientId,
  clock,
  json: new TextEncoder().encode(json),
})
const say = (who: string, ...entries: readonly Told[]) =>
  roster.hear(who, contentOf(encodePresence(entries.map(entry))))
const afterGathering = () => {
  vi.advanceTimersByTime(gatherFor.most)
  return told.splice(0)
}

test('changes of a moment go out as one message, with the last of each', () => {
  say('anna', [1, 1, '{"x":1}'])
  say('bo', [2, 1, '{"x":2}'])
  say('anna', [1, 2, '{"x":3}'])
  expect(told).toEqual([])
  expect(afterGathering()).toEqual([
    [
      [1, 2, '{"x":3}'],
      [2, 1, '{"x":2}'],
    ],
  ])
})

test('what a client passes on of others is left out: they have said it themselves', () => {
  say('anna', [1, 1, '{}'])
  say('bo', [2, 1, '{}'])
  afterGathering()
  say('anna', [1, 2, '{"own":1}'], [2, 99, 'null'])
  expect(afterGathering()).toEqual([[[1, 2, '{"own":1}']]])
})

test('a first message with several entries speaks for others, and claims nobody', () => {
  say('anna', [1, 1, '{}'], [2, 1, '{}'])
  expect(afterGathering()).toEqual([])
  say('bo', [1, 1, '{}'])
  expect(afterGathering()).toEqual([[[1, 1, '{}']]])
})

test('an id that someone has is not given away, but it is looked into whether they are still there', () => {
  say('anna', [1, 1, '{"name":"Anna"}'])
  afterGathering()
  say('mallory', [1, 5, '{"name":"Mallory"}'])
  expect(afterGathering()).toEqual([])
  expect(doubted).toEqual(['anna'])

  roster.leave('anna')
  say('mallory', [1, 5, '{"name":"Mallory"}'])
  expect(afterGathering()).toEqual([[[1, 5, '{"name":"Mallory"}']]])
})

test('who leaves is shown as gone, at a later clock', () => {
  say('anna', [1, 7, '{}'])
  afterGathering()
  roster.leave('anna')
  expect(afterGathering()).toEqual([[[1, 8, 'null']]])
  expect(roster.everybody()).toBeNull()
})

test('who comes back under the same id is made to say it at a clock that others believe', () => {
  say('anna', [1, 7, '{}'])
  say('bo', [2, 3, '{}'])
  roster.leave('anna')
  afterGathering()
  toldOne = []

  say('anna again', [1, 7, '{}'])
  expect(toldOne).toEqual([['anna again', 1, 8, 'null']])
  expect(afterGathering()).toEqual([])

  // It answers, and whoever is there says it again too, because it has forgotten them.
  say('anna again', [1, 9, '{}'])
  expect(toldOne.at(-1)).toEqual(['bo', 2, 3, 'null'])
  expect(afterGathering()).toEqual([[[1, 9, '{}']]])
})

test('presence that is too large, or older than what is known, is not passed on', () => {
  say('anna', [1, 5, '{}'])
  afterGathering()
  say('anna', [1, 6, JSON.stringify('x'.repeat(4096))])
  say('anna', [1, 4, '{}'])
  expect(afterGathering()).toEqual([])
})

test('presence that would make others fail is refused', () => {
  expect(() => say('anna', [1, 1, '{'])).toThrow(SyntaxError)
  expect(() => roster.hear('bo', Uint8Array.of(1, 255))).toThrow(/unexpected end/i)
})

test('presence that is not valid in UTF-8 is refused', () => {
  const json = Uint8Array.of(34, 0xc3, 34)
  expect(() => roster.hear('anna', contentOf(encodePresence([{ clientId: 1, clock: 1, json }])))).toThrow(
    TypeError,
  )
  expect(afterGathering()).toEqual([])
})

test('what has been gathered for a while goes along with what is sent anyway, and not once more', () => {
  say('anna', [1, 1, '{}'])
  vi.advanceTimersByTime(gatherFor.least - 1)
  expect(roster.takeGathered()).toBeNull()
  vi.advanceTimersByTime(1)
  expect(read(roster.takeGathered()!)).toEqual([[1, 1, '{}']])
  expect(roster.takeGathered()).toBeNull()
  expect(afterGathering()).toEqual([])
})

test('what comes after something was taken along waits no longer than all else', () => {
  say('anna', [1, 1, '{}'])
  vi.advanceTimersByTime(gatherFor.least)
  roster.takeGathered()
  vi.advanceTimersByTime(5)
  say('anna', [1, 2, '{"x":1}'])
  vi.advanceTimersByTime(gatherFor.most - 1)
  expect(told).toEqual([])
  vi.advanceTimersByTime(1)
  expect(told).toEqual([[[1, 2, '{"x":1}']]])
})

test('presence is kept as it was said, whatever its receive buffer is used for next', () => {
  const message = contentOf(encodePresence([entry([1, 1, '{"x":1}'])]))
  const received = new Uint8Array(64 * 1024)
  received.set(message)
  roster.hear('anna', received.subarray(0, message.length))
  received.fill(0)
  expect(afterGathering()).toEqual([[[1, 1, '{"x":1}']]])
})

test('what somebody shows next may be longer or shorter, and is nobody else’s', () => {
  const shown = ['{}', `{"word":"${'lang'.repeat(40)}"}`, '{"x":12}', '{"x":7}']
  for (const [clock, json] of shown.entries()) {
    say('anna', [1, clock + 1, json])
    say('bo', [2, clock + 1, shown.at(-1 - clock)!])
  }
  const said: readonly Told[] = [
    [1, 4, '{"x":7}'],
    [2, 4, '{}'],
  ]
  expect(afterGathering()).toEqual([said])
  expect(read(roster.everybody()!)).toEqual(said)
})
