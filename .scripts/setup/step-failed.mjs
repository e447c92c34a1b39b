/** A step that could not be done. Its message is for the person at the terminal, so no stack is shown. */
export class StepFailed extends Error {
  /** @override */
  name = 'StepFailed'
}
