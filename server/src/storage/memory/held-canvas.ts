import type { Version } from '@praatplaat/protocol'

/** What is kept of one canvas. */
export interface HeldCanvas {
  readonly workshopId: string
  log: readonly Uint8Array[]
  /** How many updates there have been. */
  sequence: number
  versions: readonly HeldVersion[]
  deleteAfter: string
  deleteAfterChosen: boolean
}

/** A version with its state, and how many updates of the log that holds. */
export interface HeldVersion {
  readonly version: Version
  readonly logSequence: number
  readonly state: Uint8Array
}
