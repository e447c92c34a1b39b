import { encodeBarrier, encodeNotice, encodeSaved, messageType } from '@praatplaat/protocol'
import * as encoding from 'lib0/encoding'
import { encodeState, encodeStateVector, encodeUpdate } from '../sync/document-messages.ts'
import { encodePresence } from '../sync/presence-messages.ts'
import type { SeededRandom } from '../testing/seeded-random.ts'
import { hostileUpdates } from './hostile-updates.ts'
import type { Overheard } from './keep-an-eye-on.ts'

/** What the sender knows, and chance. */
export interface Surroundings extends Overheard {
  readonly random: SeededRandom
}

type MakeMessage = (surroundings: Surroundings) => Uint8Array

const asJson = (text: string) => new TextEncoder().encode(text)

const presence =
  (json: (random: SeededRandom) => Uint8Array, clock = 1): MakeMessage =>
  ({ random }) =>
    encodePresence([{ clientId: random.below(2 ** 31), clock, json: json(random) }])

const message = (...numbers: readonly number[]) =>
  encoding.encode((encoder) => {
    for (const number of numbers) encoding.writeVarUint(encoder, number)
  })

const others: Readonly<Record<string, MakeMessage>> = {
  'nothing at all': () => new Uint8Array(0),
  'random bytes': ({ random }) => random.bytes(random.below(300)),
  'an unknown type': ({ random }) => message(random.pick([4, 42, 99, 101, 2 ** 40]), 1, 2),
  'an unknown sync step': ({ random }) => message(messageType.sync, 3 + random.below(200), 0),
  'a sync message cut off': ({ random }) => message(messageType.sync, random.below(3), 5_000),
  'a state vector': ({ random }) => encodeStateVector(message(1, random.below(2 ** 31), random.below(1_000))),
  'a state vector that lies': ({ random }) =>
    encodeStateVector(message(random.pick([3, 2 ** 20, 2 ** 50]), 1, 1)),
  'a state vector of clocks beyond all': () => encodeStateVector(message(1, 7, Number.MAX_SAFE_INTEGER)),
  authentication: ({ random }) => Uint8Array.of(messageType.auth, ...random.bytes(10)),
  'a question who is there': () => message(messageType.queryAwareness),
  "somebody else's presence": ({ random, clientIds }) =>
    encodePresence([
      { clientId: random.pick(clientIds), clock: 2 ** 30, json: asJson('{"attendee":"not me"}') },
    ]),
  "somebody else's absence": ({ clientIds }) =>
    encodePresence(clientIds.map((clientId) => ({ clientId, clock: 2 ** 30, json: asJson('null') }))),
  presence: presence(() => asJson('{"attendee":null}')),
  'presence over 4 KiB': presence(() => asJson(`{"attendee":"${'x'.repeat(5_000)}"}`)),
  'presence that is no JSON': presence(() => asJson('{')),
  'presence that is not UTF-8': presence((random) => random.bytes(40)),
  'presence at the last clock': presence(() => asJson('{}'), Number.MAX_SAFE_INTEGER),
  'presence of a hundred thousand': () =>
    encodePresence(
      Array.from({ length: 100_000 }, (_, clientId) => ({ clientId, clock: 0, json: new Uint8Array(0) })),
    ),
  'a barrier': ({ random }) => encodeBarrier(random.below(2 ** 31)),
  'a barrier without a number': () => message(messageType.own, 0),
  'what only the server says': ({ random }) =>
    random.chance(0.5) ? encodeSaved(1) : encodeNotice({ code: 'going-down' }),
  'a notice that is no JSON': () => Uint8Array.of(messageType.own, 2, 1, 123),
  'an own message of an unknown kind': ({ random }) => message(messageType.own, 3 + random.below(2 ** 40)),
  'what others said, with flipped bits': ({ random, heard }) => {
    const copy = new Uint8Array(heard.length === 0 ? [] : random.pick(heard))
    if (copy.length > 0) copy[random.below(copy.length)]! ^= 1 << random.below(8)
    return copy
  },
}

const updates = Object.entries(hostileUpdates).flatMap(([kind, make]): [string, MakeMessage][] => [
  [kind, ({ random }) => (random.chance(0.7) ? encodeUpdate(make(random)) : encodeState(make(random)))],
])

/** Everything that a client can say and should not, by what it is. */
export const hostileMessages: Readonly<Record<string, MakeMessage>> = {
  ...others,
  ...Object.fromEntries(updates),
}

/** Kinds that work on what the others made. Only who may not write sends them: an editor may undo anybody's work. */
export const forViewersOnly: ReadonlySet<string> = new Set(['what others said, with flipped bits'])

/** Kinds of megabytes each, which would leave time for nothing else. */
export const rarely: ReadonlySet<string> = new Set([
  'an update of too many megabytes',
  'more parts than fit',
  'presence of a hundred thousand',
])
