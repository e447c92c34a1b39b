import type { Ability } from '@praatplaat/protocol'

/**
 * What the sync server counts as it goes, since it started unless said otherwise. Plain numbers
 * that it adds to itself: this happens for every message to every client.
 */
export interface SyncCounts {
  /** Clients that are connected now, by what they may do. */
  readonly connections: Record<Ability, number>
  messagesIn: number
  bytesIn: number
  messagesOut: number
  bytesOut: number
  /** Edits that came in and brought something. */
  updatesIn: number
  /** Edits that were passed on; one for each client that got it. */
  updatesOut: number
  /** Presence that was left out because its reader was too slow. */
  presenceDropped: number
  /** Edits that are on their way to the disk now. */
  commitsWaiting: number
  /** Rooms that could not go on, so that everybody in them had to come back. */
  roomsBroken: number
  /** Documents that were loaded anew after an edit that was found wrong too late. */
  roomsReloaded: number
}

export function newSyncCounts(): SyncCounts {
  return {
    connections: { facilitate: 0, edit: 0, view: 0 },
    messagesIn: 0,
    bytesIn: 0,
    messagesOut: 0,
    bytesOut: 0,
    updatesIn: 0,
    updatesOut: 0,
    presenceDropped: 0,
    commitsWaiting: 0,
    roomsBroken: 0,
    roomsReloaded: 0,
  }
}
