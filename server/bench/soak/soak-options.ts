import { parseArgs } from 'node:util'
import type { Contender } from '../servers/contender.ts'

/** What is asked on the command line. */
export interface SoakOptions {
  readonly server: Contender
  /** Whether all stretches are in the same rooms; otherwise each has its own, and those before are left. */
  readonly sameRooms: boolean
  /** How many stretches are measured, and how long each is, in seconds. */
  readonly stretches: number
  readonly seconds: number
  /** A file for the numbers. */
  readonly json: string | null
  /** A file for the picture, as SVG. */
  readonly plot: string | null
}

/** Reads the command line. @throws an Error for the person at the terminal. */
export function parseSoakOptions(args: readonly string[], contenders: readonly Contender[]): SoakOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      server: { type: 'string', default: 'ours' },
      'same-rooms': { type: 'boolean', default: false },
      minutes: { type: 'string', default: '10' },
      seconds: { type: 'string', default: '30' },
      json: { type: 'string' },
      plot: { type: 'string' },
    },
  })
  const minutes = wholeNumber('--minutes', values.minutes)
  const seconds = wholeNumber('--seconds', values.seconds)
  const server = contenders.find(({ id }) => id === values.server)
  if (!server) throw new Error(`--server must be one of ${contenders.map(({ id }) => id).join(', ')}`)
  return {
    server,
    sameRooms: values['same-rooms'],
    stretches: Math.max(1, Math.round((minutes * 60) / seconds)),
    seconds,
    json: values.json ?? null,
    plot: values.plot ?? null,
  }
}

function wholeNumber(option: string, given: string): number {
  if (!/^[1-9]\d{0,3}$/.test(given)) throw new Error(`${option} must be a whole number from 1 to 9999`)
  return Number(given)
}
