import { say } from './say.mjs'
import { StepFailed } from './step-failed.mjs'

/**
 * Does what others can do without: when it fails, that is said, and the tests that needed it will fail by themselves.
 *
 * @param {() => Promise<void>} step
 */
export async function carryOn(step) {
  try {
    await step()
  } catch (error) {
    if (!(error instanceof StepFailed)) throw error
    say(error.message)
  }
}
