import type { Contender } from '../servers/contender.ts'
import type { ServerProcess } from '../servers/server-process.ts'

/** What one run of a measure found, by name; `null` where a server has no such thing. */
export type Findings = Readonly<Record<string, number | null>>

export interface MeasureContext {
  readonly contender: Contender
  /** How long each load of rooms is measured. */
  readonly seconds: number
  /** Starts the server, each time on the same directory, which is gone afterwards. One that is still running when the measure is over is ended. */
  readonly start: () => Promise<ServerProcess>
}

/** Something that is measured of each server in turn. */
export interface Measure {
  /** How it is chosen on the command line and named in the JSON. */
  readonly id: string
  /** How it is named in the table. */
  readonly name: string
  /** Whether it asks nothing of a server that stores nothing. */
  readonly needsStorage?: boolean
  readonly run: (context: MeasureContext) => Promise<Findings>
}
