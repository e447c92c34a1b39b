import type { Context } from 'hono'
import type { Access } from '../access/access.ts'
import type { CountPerAddress } from '../access/count-per-address.ts'
import type { CanvasStorage } from '../storage/canvas-storage.ts'
import type { Rooms } from '../sync/rooms.ts'

/** What routes work with. */
export interface RouteContext {
  readonly access: Access
  readonly storage: CanvasStorage
  readonly rooms: Rooms
  readonly addressOf: (c: Context) => string
  /** Asked of who makes a workshop; `null`: anyone may. */
  readonly operatorKey: string | null
  /** Counts the tables that are made. */
  readonly tablesPerAddress: CountPerAddress
  /** Counts codes to join by that open nothing. */
  readonly codeGuesses: CountPerAddress
  /** Counts who joins, by the id of the workshop. */
  readonly joinsPerWorkshop: CountPerAddress
  readonly now: () => Date
  readonly makeId: () => string
}
