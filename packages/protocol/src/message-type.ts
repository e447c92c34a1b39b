/** The first varuint of every message. 0–3 are y-websocket's. */
export const messageType = {
  sync: 0,
  awareness: 1,
  auth: 2,
  queryAwareness: 3,
  own: 100,
} as const

/** The second varuint of a sync message, from y-protocols. */
export const syncStep = { stateVector: 0, state: 1, update: 2 } as const

/** The second varuint of our own messages. */
export const ownKind = { barrier: 0, saved: 1, notice: 2 } as const
