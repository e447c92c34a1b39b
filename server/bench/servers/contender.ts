import type { RoomAddress } from '../wire/room-address.ts'
import type { ServerProcess } from './server-process.ts'

/** A server that is measured. */
export interface Contender {
  /** How it is chosen on the command line and named in the JSON. */
  readonly id: string
  /** How it is named in the table. */
  readonly name: string
  readonly ours: boolean
  /** Whether anything outlives its process. */
  readonly stores: boolean
  /** @param directory Where it may keep what it stores; one that was used before is carried on. */
  readonly start: (directory: string, nodeArgs?: readonly string[]) => Promise<ServerProcess>
  /** Rooms that were not there before. They stay when the server is started again on the same directory. */
  readonly makeRooms: (origin: string, count: number) => Promise<readonly RoomAddress[]>
}
