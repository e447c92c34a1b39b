/** Something that a client does at a time, in milliseconds from the start. */
export interface PlannedSend {
  readonly at: number
  readonly client: number
  readonly kind: 'edit' | 'presence' | 'ask-saved'
}

export interface SendPlan {
  readonly clients: number
  readonly seconds: number
  readonly editsPerSecond: number
  readonly presencePerSecond: number
  /** How long after an edit a client asks whether it is saved, in milliseconds. */
  readonly askSavedAfter: number
}

/**
 * When each client sends what. Every client keeps its own beat; where the beats lie is random,
 * so that they neither fall together nor stand in a row, and the same for every server.
 */
export function planSends(plan: SendPlan, random: () => number): PlannedSend[] {
  const until = plan.seconds * 1000
  const sends: PlannedSend[] = []
  const beat = (client: number, kind: PlannedSend['kind'], perSecond: number, delays: readonly number[]) => {
    const period = 1000 / perSecond
    for (let at = random() * period; at < until; at += period) {
      for (const delay of delays)
        sends.push({ at: at + delay, client, kind: delay === 0 ? kind : 'ask-saved' })
    }
  }
  for (let client = 0; client < plan.clients; client += 1) {
    beat(client, 'edit', plan.editsPerSecond, [0, plan.askSavedAfter])
    beat(client, 'presence', plan.presencePerSecond, [0])
  }
  return sends.toSorted((a, b) => a.at - b.at)
}

/** A small generator of random numbers from 0 up to 1 (mulberry32): the same seed, the same numbers. */
export function seededRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
