import { StepFailed } from './step-failed.mjs'

/**
 * Runs a script's body and turns what goes wrong into a message and an exit code.
 *
 * @param {() => Promise<number | void>} body Resolves to the exit code, or to nothing for 0.
 */
export async function runScript(body) {
  try {
    process.exitCode = (await body()) ?? 0
  } catch (error) {
    console.error(error instanceof StepFailed ? `\n${error.message}` : error)
    process.exitCode = 1
  }
}
