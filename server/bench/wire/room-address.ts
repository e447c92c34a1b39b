/** What is spoken to a server: y-websocket's protocol, with what each adds to it. */
export type DialectName = 'praatplaat' | 'y-websocket' | 'hocuspocus'

/** How to enter a room. It goes to the load's process as JSON. */
export interface RoomAddress {
  readonly dialect: DialectName
  readonly path: string
  readonly subprotocols: readonly string[]
  /** What Hocuspocus's clients put before every message. */
  readonly name: string
}
