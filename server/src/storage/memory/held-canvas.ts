import type { Version } from '@praatplaat/protocol'
import type { StoredWorkshop } from '../canvas-storage.ts'

/** What is kept of one canvas. */
export interface HeldCanvas {
  readonly workshopId: string
  /** 0 for the own document of a workshop. */
  readonly number: number
  name: string
  log: readonly Uint8Array[]
  /** How many updates there have been. */
  sequence: number
  versions: readonly HeldVersion[]
  deleteAfter: string
  deleteAfterChosen: boolean
}

/** What is kept of one workshop, beside its canvases. */
export type HeldWorkshop = Omit<StoredWorkshop, 'tables'>

/** A version with its state, and how many updates of the log that holds. */
export interface HeldVersion {
  readonly version: Version
  readonly logSequence: number
  readonly state: Uint8Array
}
