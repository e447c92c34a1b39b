import { parseArgs } from 'node:util'

/** What is asked on the command line. */
export interface BenchOptions {
  readonly seconds: number
  readonly rounds: number
  readonly measures: readonly string[]
  readonly servers: readonly string[]
  /** A file for the results. */
  readonly json: string | null
  /** A folder for profiles of the servers' CPU. They are for reading: a server that is being profiled is slower. */
  readonly profile: string | null
}

/**
 * Reads the command line.
 *
 * @param known What can be measured, and of which servers; all of it when nothing is chosen.
 * @throws an Error for the person at the terminal.
 */
export function parseOptions(
  args: readonly string[],
  known: { readonly measures: readonly string[]; readonly servers: readonly string[] },
): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      seconds: { type: 'string', default: '20' },
      rounds: { type: 'string', default: '3' },
      only: { type: 'string' },
      servers: { type: 'string' },
      json: { type: 'string' },
      profile: { type: 'string' },
    },
  })
  return {
    seconds: wholeNumber('--seconds', values.seconds),
    rounds: wholeNumber('--rounds', values.rounds),
    measures: chosen('--only', values.only, known.measures),
    servers: chosen('--servers', values.servers, known.servers),
    json: values.json ?? null,
    profile: values.profile ?? null,
  }
}

function wholeNumber(option: string, given: string): number {
  if (!/^[1-9]\d{0,3}$/.test(given)) throw new Error(`${option} must be a whole number from 1 to 9999`)
  return Number(given)
}

/** In the order in which they are known, whatever the order in which they were asked for. */
function chosen(option: string, given: string | undefined, known: readonly string[]): readonly string[] {
  if (given === undefined) return known
  const names = given.split(',').map((name) => name.trim())
  const unknown = names.filter((name) => !known.includes(name))
  if (unknown.length > 0) {
    throw new Error(`${option} does not know ${unknown.join(', ')}. It knows ${known.join(', ')}`)
  }
  return known.filter((name) => names.includes(name))
}
