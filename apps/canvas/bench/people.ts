import type { CreatedWorkshop } from '@praatplaat/protocol'
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

/** What is asked of the people at the tables, who live in a process of their own. */
export type Request =
  | {
      readonly do: 'sit'
      readonly origin: string
      readonly tables: CreatedWorkshop['tables']
      readonly perTable: number
    }
  /** Everybody edits and points about; `quietTable` is left alone, and `null` leaves none. */
  | { readonly do: 'work'; readonly quietTable: number | null }
  | { readonly do: 'rest' }
  /** One visible edit at a table. Answered with the moment of it. */
  | { readonly do: 'edit-once'; readonly table: number }
  /** Answered when everybody is in that round, with the moment at which each of them was. */
  | { readonly do: 'await-round'; readonly round: string }
  /** Answered when everybody has been asked for a view of their own, which is not revealed yet. */
  | { readonly do: 'await-own-view' }
  /** Everybody shows their view at the reveal. Answered with the moment at which it came to each of them. */
  | { readonly do: 'await-reveal' }
  | { readonly do: 'count' }

/** Moments are milliseconds since 1970: the one clock that all processes of a machine share. */
export interface Answer {
  readonly moments: readonly number[]
  /** How many edits everybody made so far, together. */
  readonly edits: number
}

/** The people of all tables. */
export interface People {
  readonly ask: (request: Request) => Promise<Answer>
  readonly leave: () => Promise<void>
}

const program = fileURLToPath(new URL('people-process.ts', import.meta.url))

/** Starts the process in which they live, so that what they cost is not counted with the room. */
export function startPeople(): People {
  const child = fork(program, { execArgv: ['--import', 'tsx'] })
  const ended = once(child, 'exit')
  return {
    async ask(request) {
      const answer = once(child, 'message')
      child.send(request)
      const [given] = (await Promise.race([answer, ended.then(endedEarly)])) as [Answer]
      return given
    },
    async leave() {
      child.disconnect()
      await ended
    },
  }
}

function endedEarly(): never {
  throw new Error('The people at the tables are gone: their process ended')
}
