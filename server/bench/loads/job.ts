import type { RoomAddress } from '../wire/room-address.ts'

/** What every load needs to know of the server. */
interface Target {
  readonly origin: string
  readonly rooms: readonly RoomAddress[]
}

/** What is asked of the load's process. */
export type Job =
  | (Target & { readonly kind: 'rooms'; readonly clientsPerRoom: number; readonly seconds: number })
  | (Target & { readonly kind: 'idle'; readonly connections: number })
  | (Target & { readonly kind: 'fill'; readonly shape: DocumentShape })
  | (Target & { readonly kind: 'open'; readonly shape: DocumentShape })
  | (Target & { readonly kind: 'fill-large'; readonly notes: number })
  | (Target & {
      readonly kind: 'use-large'
      readonly notes: number
      readonly clients: number
      readonly each: number
    })
  | (Target & { readonly kind: 'crash'; readonly writers: number; readonly each: number } & Kill)
  | (Target & { readonly kind: 'recall'; readonly writers: number; readonly each: number })
  | (Target & {
      readonly kind: 'stall'
      readonly writers: number
      readonly each: number
      readonly bytes: number
    })

export type JobOf<Kind extends Job['kind']> = Extract<Job, { readonly kind: Kind }>

/** A document made of many small updates: so many writers after each other, each with so many edits. */
export interface DocumentShape {
  readonly writers: number
  readonly each: number
  /** So many keys are written over and over. */
  readonly keys: number
}

interface Kill {
  /** Milliseconds between a writer's edits; 0 for all of them at once. */
  readonly pace: number
  readonly pid: number
  /** Kill the moment an observer has seen the last edit, or the moment the last one is acknowledged. */
  readonly when: 'observed' | 'acknowledged'
}

/** Stops a load at a named point until its starter says to go on, for instance to look at the server's memory. */
export type Pause = (name: string) => Promise<void>
