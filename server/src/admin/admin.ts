import { parseSettings } from '../settings.ts'
import { readCommand, usage } from './read-command.ts'
import { Refusal } from './refusal.ts'
import { runCommand } from './run-command.ts'

/**
 * `npm run admin -- COMMAND`: looking after the data of a server, also while it runs. Exit code 0:
 * all is well; 1: it is not, or could not be done; 2: the words were wrong.
 */
async function main(): Promise<number> {
  const tell = (line: string) => void process.stderr.write(`${line}\n`)
  // npm starts scripts in the project's directory; a file that is named counts from where its operator is.
  const read = readCommand(process.argv.slice(2), process.env['INIT_CWD'] ?? process.cwd())
  if (!read.ok) {
    tell(read.fault === null ? usage : `${read.fault}\n\n${usage}`)
    return 2
  }

  const parsed = parseSettings(process.env)
  if (!parsed.ok) {
    tell(['The settings are not right:', ...parsed.faults.map((fault) => `  ${fault}`)].join('\n'))
    return 1
  }
  try {
    const well = await runCommand(read.command, {
      dataDirectory: parsed.settings.dataDirectory,
      say: (line) => void process.stdout.write(`${line}\n`),
      report: tell,
      now: () => new Date(),
    })
    return well ? 0 : 1
  } catch (error) {
    // The disk is full, a directory may not be written to: that is for the operator too, and no bug.
    if (!(error instanceof Refusal) && !(error instanceof Error && 'code' in error)) throw error
    tell(error.message)
    return 1
  }
}

// Whatever is made holds what people wrote: nobody but its owner may read it.
process.umask(0o077)
process.exitCode = await main()
