import { mostPresenceBytes } from '@praatplaat/protocol'
import { isUtf8 } from 'node:buffer'
import { absent, decodePresence, encodePresence, type PresenceEntry } from './presence-messages.ts'

/** Who is there, and what they show of themselves. Nothing of it is stored. */
export interface Roster<Attending> {
  /**
   * Takes what a client shows. Only its own entry counts: a stock client passes on what it hears
   * of others, which they have said themselves.
   *
   * @throws for bytes that are no presence.
   */
  readonly hear: (from: Attending, content: Uint8Array) => void
  /** A client has gone, and with it what it showed. */
  readonly leave: (attending: Attending) => void
  /** Everybody, for someone who has just come in; `null` when there is nobody. */
  readonly everybody: () => Uint8Array | null
  /**
   * What has been gathered for long enough to go along with something else that is sent to everybody now; `null` when
   * nothing has. Whoever takes it sends it.
   */
  readonly takeGathered: () => Uint8Array | null
  /** Whose a client id is; `undefined` when nobody shows themselves under it. */
  readonly holderOf: (clientId: number) => Attending | undefined
  /** How many people there are: those who only look on, as a facilitator from the room, have not introduced themselves. */
  readonly people: () => number
  readonly stop: () => void
}

export interface RosterOptions<Attending> {
  /**
   * How many milliseconds changes are gathered, to go out as one message: no longer than `most`, and no
   * shorter than `least` when there is something else to send it with.
   */
  readonly gatherFor: { readonly least: number; readonly most: number }
  /** Sends to everybody, the one who showed something included: a stock client gives up when it hears nothing for 30 s. */
  readonly tell: (message: Uint8Array) => void
  readonly tellOne: (to: Attending, message: Uint8Array) => void
  /** Someone shows themselves under an id that `holder` has: see whether `holder` is still there. */
  readonly doubt: (holder: Attending) => void
}

/** So many of those who left are remembered, to let them come back under the same id. */
const mostDeparted = 500

/**
 * Keeps the presence of a room. A client id belongs to the connection that first showed itself
 * under it, until that closes, so nobody can speak for another or make them vanish.
 */
export function createRoster<Attending>(options: RosterOptions<Attending>): Roster<Attending> {
  const shown = new Map<number, Shown>()
  const holders = new Map<number, Attending>()
  const idOf = new Map<Attending, number>()
  const departed = new Map<number, number>()
  const changed = new Map<number, PresenceEntry>()
  const { least, most } = options.gatherFor
  let timer: NodeJS.Timeout | null = null
  let gatheringSince = 0

  const gathered = (): Uint8Array => {
    const message = encodePresence([...changed.values()])
    changed.clear()
    return message
  }

  const announce = (entry: PresenceEntry) => {
    if (changed.size === 0) gatheringSince = performance.now()
    changed.set(entry.clientId, entry)
    timer ??= setTimeout(tellWhenRipe, most)
  }

  /** The timer is not stopped when something takes along what it was to tell: it looks again when it goes off. */
  const tellWhenRipe = () => {
    timer = null
    if (changed.size === 0) return
    const wait = gatheringSince + most - performance.now()
    if (wait < 1) options.tell(gathered())
    else timer = setTimeout(tellWhenRipe, wait)
  }

  const claim = (from: Attending, clientId: number): boolean => {
    const holder = holders.get(clientId)
    if (holder !== undefined) {
      options.doubt(holder)
      return false
    }
    holders.set(clientId, from)
    idOf.set(from, clientId)
    return true
  }

  /**
   * Makes a client say again, under a later clock, that it is there: who has heard of a clock does
   * not believe it a second time, and after a break of the connection everybody has forgotten
   * everybody but the clocks. A client that hears that it is gone contradicts it.
   */
  const nudge = (who: Attending, clientId: number, clock: number) =>
    options.tellOne(who, encodePresence([{ clientId, clock, json: absent }]))

  const comeBack = (from: Attending, clientId: number) => {
    departed.delete(clientId)
    for (const [otherId, other] of holders) {
      const entry = shown.get(otherId)
      if (other !== from && entry) nudge(other, otherId, entry.clock)
    }
  }

  return {
    hear(from, content) {
      const entries = decodePresence(content)
      // A first message speaks for its sender alone. One with more entries passes others' on.
      const isNew = !idOf.has(from)
      if (isNew && (entries.length !== 1 || !claim(from, entries[0]!.clientId))) return
      const own = entries.find((entry) => entry.clientId === idOf.get(from))
      if (!own || own.json.length > mostPresenceBytes) return
      mustBeReadable(own.json)

      const leftAt = departed.get(own.clientId) ?? -1
      if (isNew && (own.clock > 0 || leftAt >= 0)) nudge(from, own.clientId, Math.max(own.clock, leftAt))
      if (own.clock <= leftAt || own.clock < (shown.get(own.clientId)?.clock ?? 0)) return
      const entry = shown.get(own.clientId) ?? newlyShown(own.clientId)
      rewrite(entry, own)
      shown.set(own.clientId, entry)
      announce(entry)
      if (departed.has(own.clientId)) comeBack(from, own.clientId)
    },
    leave(attending) {
      const clientId = idOf.get(attending)
      if (clientId === undefined) return
      const last = shown.get(clientId)
      idOf.delete(attending)
      holders.delete(clientId)
      shown.delete(clientId)
      if (!last) return
      const entry = { clientId, clock: last.clock + 1, json: absent }
      departed.set(clientId, entry.clock)
      if (departed.size > mostDeparted) departed.delete(departed.keys().next().value!)
      announce(entry)
    },
    everybody: () => (shown.size === 0 ? null : encodePresence([...shown.values()])),
    takeGathered: () => (changed.size > 0 && performance.now() - gatheringSince >= least ? gathered() : null),
    holderOf: (clientId) => holders.get(clientId),
    people: () => [...shown.values()].filter(isIntroduced).length,
    stop: () => {
      if (timer) clearTimeout(timer)
    },
  }
}

/**
 * What somebody shows, in memory of its own that is written over: it changes ten times a second for each of
 * hundreds of people, and a new one each time would live just long enough to be taken for old.
 */
interface Shown extends PresenceEntry {
  clock: number
  json: Uint8Array
  memory: Uint8Array
}

function newlyShown(clientId: number): Shown {
  const memory = new Uint8Array(0)
  return { clientId, clock: 0, json: memory, memory }
}

/** Copies what may be a view on a receive buffer. */
function rewrite(shown: Shown, { clock, json }: PresenceEntry): void {
  const { length } = json
  if (length > shown.memory.length) shown.memory = new Uint8Array(length * 2)
  shown.memory.set(json)
  if (shown.json.length !== length || shown.json.buffer !== shown.memory.buffer)
    shown.json = shown.memory.subarray(0, length)
  shown.clock = clock
}

/** Clients read it as JSON in UTF-8, and fail when it is not. @throws as they would. */
function mustBeReadable(json: Uint8Array): void {
  if (!isUtf8(json)) throw new TypeError('presence that is no text')
  JSON.parse(Buffer.from(json.buffer, json.byteOffset, json.length).toString())
}

/** It was read as JSON before it was taken. */
function isIntroduced({ json }: PresenceEntry): boolean {
  const state = JSON.parse(Buffer.from(json.buffer, json.byteOffset, json.length).toString()) as unknown
  return typeof state === 'object' && state !== null && 'attendee' in state && state.attendee !== null
}
